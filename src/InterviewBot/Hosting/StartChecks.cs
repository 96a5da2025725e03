using InterviewBot.Storage;
using Microsoft.Extensions.Options;

namespace InterviewBot.Hosting;

/// <summary>
/// What only a person can mend is found before the host starts: the host itself would log it with a stack trace, and
/// part of the bot would be running by then.
/// </summary>
internal static class StartChecks
{
    /// <exception cref="OptionsValidationException">A setting cannot be used; the messages name the keys.</exception>
    public static void CheckConfiguration(this IServiceProvider services)
    {
        try
        {
            services.GetService<IStartupValidator>()?.Validate();
        }
        catch (AggregateException several)
        {
            throw new OptionsValidationException(
                "", typeof(object), several.Flatten().InnerExceptions.OfType<OptionsValidationException>().SelectMany(invalid => invalid.Failures));
        }

        services.OpenStorage();
    }
}
