using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace InterviewBot.Storage;

/// <summary>Where the bot keeps what it must not lose.</summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary><c>sqlite</c>.</summary>
    [RegularExpression(
        "^sqlite$",
        ErrorMessage = "Storage__Provider must be 'sqlite': 'postgres' is not built yet. Set Storage__Provider=sqlite or leave it out.")]
    public string Provider { get; set; } = "sqlite";

    /// <summary>The folder of the file is created where it is missing.</summary>
    [Required(ErrorMessage = "Storage__ConnectionString is empty. Give one such as 'Data Source=data/interviewbot.db'.")]
    public string ConnectionString { get; set; } = "Data Source=data/interviewbot.db";
}

[OptionsValidator]
internal sealed partial class StorageOptionsValidator : IValidateOptions<StorageOptions>;
