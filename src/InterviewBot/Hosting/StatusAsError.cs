namespace InterviewBot.Hosting;

/// <summary>
/// Makes any status but success, and so a redirect too, an <see cref="HttpRequestException"/> that says which. The clients of
/// models have errors of their own for that; with this the cause is the same in all of them.
/// </summary>
internal sealed class StatusAsError : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (response.IsSuccessStatusCode)
        {
            return response;
        }

        response.Dispose();
        throw new HttpRequestException("The model's endpoint refused.", null, response.StatusCode);
    }
}
