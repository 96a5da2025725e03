using Microsoft.Extensions.Options;

namespace InterviewBot.Core.Practice.Feedback.Model;

/// <summary>A language model that may be asked for a second opinion. Off unless <see cref="Provider"/> is set.</summary>
public sealed class ModelOptions
{
    public const string Section = "Model";

    public const string OpenAi = "openai";
    public const string Ollama = "ollama";

    /// <summary><c>openai</c> for any endpoint that speaks OpenAI's API, or <c>ollama</c>; empty for none.</summary>
    public string Provider { get; set; } = "";

    /// <summary>The address: <c>https://api.openai.com/v1</c>, <c>http://127.0.0.1:11434</c>. Answers are sent there.</summary>
    public string Endpoint { get; set; } = "";

    /// <summary>The model's name, as the endpoint calls it.</summary>
    public string Name { get; set; } = "";

    /// <summary>Sent as a bearer token; may be empty on a machine of one's own. Read from <see cref="ApiKeyFile"/> where that is set.</summary>
    public string ApiKey { get; set; } = "";

    /// <summary>A file with the key alone, as container platforms mount secrets.</summary>
    public string ApiKeyFile { get; set; } = "";

    /// <summary>How long a person waits before the offline feedback has to do, 1 to 60.</summary>
    public int TimeoutSeconds { get; set; } = 10;

    public bool IsOn => Provider.Length > 0;

    public TimeSpan Timeout => TimeSpan.FromSeconds(TimeoutSeconds);

    public Uri Address => new(Endpoint);

    /// <summary>Which model and where, for people. Of the address only the host: what else stands in it may be a secret.</summary>
    public string DisplayName => $"{Name} ({Address.Host})";
}

internal sealed class ModelKeyFile : IPostConfigureOptions<ModelOptions>
{
    public void PostConfigure(string? name, ModelOptions options) => options.ApiKey = Secret.Of(options.ApiKey, options.ApiKeyFile);
}

internal sealed class ModelOptionsValidator : IValidateOptions<ModelOptions>
{
    private const int LongestTimeout = 60;

    public ValidateOptionsResult Validate(string? name, ModelOptions options)
    {
        if (!options.IsOn)
        {
            return ValidateOptionsResult.Success;
        }

        var failures = new List<string>();
        if (options.Provider is not (ModelOptions.OpenAi or ModelOptions.Ollama))
        {
            failures.Add($"Model__Provider is '{options.Provider}', which is not one that the bot knows. Set it to openai or ollama, or leave it out.");
        }

        if (!Uri.TryCreate(options.Endpoint, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            failures.Add($"Model__Endpoint is '{options.Endpoint}', which is not a web address. Set one such as https://api.openai.com/v1 or http://127.0.0.1:11434.");
        }

        if (options.Name.Length == 0)
        {
            failures.Add("Model__Name is empty. Set it to the model's name as the endpoint calls it.");
        }

        if (options.ApiKeyFile.Length > 0 && options.ApiKey.Length == 0)
        {
            failures.Add($"Model__ApiKeyFile is '{options.ApiKeyFile}', and there is no key in it that can be read. Put the key alone into that file, or set Model__ApiKey.");
        }

        if (options.TimeoutSeconds is < 1 or > LongestTimeout)
        {
            failures.Add($"Model__TimeoutSeconds is {options.TimeoutSeconds}. Set it to 1 to {LongestTimeout}.");
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
