using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace InterviewBot.Core.Daily;

public sealed class DailyOptions
{
    public const string Section = "Daily";

    /// <summary>How late a post that was missed in a downtime is still made; later it is recorded as missed.</summary>
    [Range(0, 168, ErrorMessage = "Daily__GraceHours must be from 0 to 168 hours. Leave it out for 6.")]
    public double GraceHours { get; set; } = 6;

    /// <summary>How long a delivery belongs to whoever took it; after that another settles it by reading first.</summary>
    [Range(1, 3600, ErrorMessage = "Daily__LeaseSeconds must be from 1 to 3600 seconds. Leave it out for 60.")]
    public double LeaseSeconds { get; set; } = 60;

    public TimeSpan Grace => TimeSpan.FromHours(GraceHours);

    public TimeSpan Lease => TimeSpan.FromSeconds(LeaseSeconds);
}

[OptionsValidator]
internal sealed partial class DailyOptionsValidator : IValidateOptions<DailyOptions>;
