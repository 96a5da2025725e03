using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace InterviewBot.Core.Daily;

public sealed class DailyOptions : IValidatableObject
{
    public const string Section = "Daily";

    private static readonly TimeSpan Moment = TimeSpan.FromMinutes(1);

    /// <summary>How late a post that was missed in a downtime is still made; later it is recorded as missed.</summary>
    public double GraceHours { get; set; } = 6;

    /// <summary>How long a delivery belongs to whoever took it; after that another settles it by reading first.</summary>
    public double LeaseSeconds { get; set; } = 60;

    /// <summary>
    /// <c>rotation</c>: every question once before any comes again. <c>weak</c>: first what most of the team is weak on or due
    /// for, and by rotation where there is none such.
    /// </summary>
    [RegularExpression("^(?i:rotation|weak)$", ErrorMessage = "Daily__Choose must be rotation or weak. Leave it out for rotation.")]
    public string Choose { get; set; } = "rotation";

    /// <summary>Dates as 2026-05-04 and <c>kr</c> for Korea's public holidays, <c>;</c> between them. Nothing is posted on them.</summary>
    public string DaysOff { get; set; } = "";

    /// <summary>Never less than a moment: a post that is a little late was not missed.</summary>
    public TimeSpan Grace => TimeSpan.FromHours(GraceHours) is var asked && asked > Moment ? asked : Moment;

    public TimeSpan Lease => TimeSpan.FromSeconds(LeaseSeconds);

    public bool ChoosesWeak => Choose.Equals("weak", StringComparison.OrdinalIgnoreCase);

    /// <remarks>Ranges are checked here: those that are generated for attributes leave the message out and overflow.</remarks>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (GraceHours is not (>= 0 and <= 168))
        {
            yield return new ValidationResult("Daily__GraceHours must be from 0 to 168 hours. Leave it out for 6.", [nameof(GraceHours)]);
        }

        if (LeaseSeconds is not (>= 1 and <= 3600))
        {
            yield return new ValidationResult("Daily__LeaseSeconds must be from 1 to 3600 seconds. Leave it out for 60.", [nameof(LeaseSeconds)]);
        }

        if (Daily.DaysOff.TryRead(DaysOff, out _) is { } wrong)
        {
            yield return new ValidationResult(
                $"Daily__DaysOff has '{wrong}', which is not a date. Write dates such as 2026-05-04, or kr for Korea's public holidays, with ; between them.",
                [nameof(DaysOff)]);
        }
    }
}

[OptionsValidator]
internal sealed partial class DailyOptionsValidator : IValidateOptions<DailyOptions>;
