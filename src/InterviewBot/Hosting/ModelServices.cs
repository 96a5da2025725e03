using System.ClientModel;
using System.ClientModel.Primitives;
using InterviewBot.Core.Practice.Feedback.Model;
using Microsoft.Extensions.AI;
using OllamaSharp;
using OpenAI;

namespace InterviewBot.Hosting;

/// <summary>The language model that <c>Model__Provider</c> names, where it names one.</summary>
internal static class ModelServices
{
    /// <summary>An answer of a few hundred characters needs no more.</summary>
    private const int MostBytes = 256 * 1024;

    public static IServiceCollection AddModel(this IServiceCollection services) => services.AddSingleton<ModelClientFactory>(Create);

    /// <returns>Null where no model is configured.</returns>
    public static IChatClient? Create(ModelOptions options) => options.Provider switch
    {
        ModelOptions.OpenAi => OpenAiClient(options),
        ModelOptions.Ollama => OllamaClient(options),
        _ => null,
    };

    /// <summary>One try: whoever waits for it waits for a button.</summary>
    private static IChatClient OpenAiClient(ModelOptions options) => new OpenAIClient(
        new ApiKeyCredential(options.ApiKey.Length > 0 ? options.ApiKey : "none"),
        new OpenAIClientOptions
        {
            Endpoint = options.Address,
            Transport = new HttpClientPipelineTransport(Http(options)),
            RetryPolicy = new ClientRetryPolicy(0),
            NetworkTimeout = options.Timeout,
        }).GetChatClient(options.Name).AsIChatClient();

    private static OllamaApiClient OllamaClient(ModelOptions options)
    {
        var http = Http(options);
        http.BaseAddress = options.Address;
        return new OllamaApiClient(http, options.Name);
    }

    /// <summary>Follows no redirect: an answer goes to the configured address or nowhere.</summary>
    private static HttpClient Http(ModelOptions options) =>
        new(new StatusAsError { InnerHandler = new ReplyLimit(MostBytes) { InnerHandler = new SocketsHttpHandler { AllowAutoRedirect = false } } })
        {
            Timeout = options.Timeout,
        };
}
