using System.Text.Json.Serialization;
using InterviewBot.Core.Status;
using OpenTelemetry.Metrics;

namespace InterviewBot.Health;

/// <summary><c>/health/live</c>, <c>/health/ready</c> and <c>/metrics</c>.</summary>
internal static class BotHealth
{
    /// <summary>Combinations of tags of one metric. Room for them is taken at the start: 2,000 each, where this is not said.</summary>
    private const int MostSeries = 400;

    public static IServiceCollection AddBotHealth(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, HealthJson.Default));
        services.AddOpenTelemetry().WithMetrics(metrics => metrics
            .AddMeter(InterviewBot.Core.Chat.BotMetrics.MeterName, "System.Runtime", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel")
            .AddView("*", new MetricStreamConfiguration { CardinalityLimit = MostSeries })
            .AddPrometheusExporter());
        return services;
    }

    public static void MapBotHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Json(new Liveness("alive"), HealthJson.Default.Liveness));
        app.MapGet("/health/ready", ReadyAsync);
        app.MapPrometheusScrapingEndpoint("/metrics");
    }

    private static async Task<IResult> ReadyAsync(IEnumerable<IHealthPart> parts, CancellationToken cancellationToken)
    {
        var states = new SortedDictionary<string, PartState>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            var health = await part.CheckAsync(cancellationToken);
            states[part.Name] = new PartState(health.Ready, health.Detail);
        }

        var ready = states.Values.All(state => state.Ready);
        return Results.Json(
            new Readiness(ready ? "ready" : "not ready", states),
            HealthJson.Default.Readiness,
            statusCode: ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }
}

internal sealed record Liveness(string Status);

internal sealed record PartState(bool Ready, string Detail);

/// <summary>One entry a part: content, storage, and every platform that is configured.</summary>
internal sealed record Readiness(string Status, IReadOnlyDictionary<string, PartState> Parts);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Liveness))]
[JsonSerializable(typeof(Readiness))]
internal sealed partial class HealthJson : JsonSerializerContext;
