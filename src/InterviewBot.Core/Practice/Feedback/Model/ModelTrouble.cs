using System.Net;
using System.Text.Json;

namespace InterviewBot.Core.Practice.Feedback.Model;

/// <summary>Why a model gave no opinion, as far as it can be told from outside.</summary>
internal enum ModelTrouble
{
    /// <summary>No connection: nothing listens there, or the name is not known.</summary>
    Unreachable,

    TooLate,

    /// <summary>401 and 403.</summary>
    KeyRefused,

    /// <summary>404: the address or the model's name is wrong.</summary>
    NotFound,

    /// <summary>429.</summary>
    TooMany,

    /// <summary>Any other status than success.</summary>
    Failed,

    /// <summary>It answered, and not with what was asked for.</summary>
    Unreadable,
}

internal static class ModelTroubles
{
    /// <summary>
    /// What an error of a model's client means. Clients wrap what happened in errors of their own; the HTTP error, where
    /// there is one, stands within.
    /// </summary>
    public static ModelTrouble Of(Exception error)
    {
        for (var inner = error; inner is not null; inner = inner.InnerException)
        {
            switch (inner)
            {
                case OperationCanceledException or TimeoutException:
                    return ModelTrouble.TooLate;
                case HttpRequestException { StatusCode: { } status }:
                    return Of(status);
                case HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError }:
                    return ModelTrouble.Unreachable;
                case JsonException or IOException:
                    return ModelTrouble.Unreadable;
            }
        }

        return ModelTrouble.Unreadable;
    }

    public static string InWords(this ModelTrouble trouble, Language language) => trouble switch
    {
        ModelTrouble.Unreachable => language.Pick(
            "연결하지 못했어요. Model__Endpoint가 맞는지, 모델 서버가 켜져 있는지 확인해 주세요.", "No connection. Is Model__Endpoint right, and does the model's server run?"),
        ModelTrouble.TooLate => language.Pick("제때 답하지 않았어요.", "No answer in time."),
        ModelTrouble.KeyRefused => language.Pick("키가 거절됐어요. Model__ApiKey를 확인해 주세요.", "The key was refused. Check Model__ApiKey."),
        ModelTrouble.NotFound => language.Pick(
            "주소나 모델을 찾지 못했어요. Model__Endpoint와 Model__Name을 확인해 주세요.", "The address or the model was not found. Check Model__Endpoint and Model__Name."),
        ModelTrouble.TooMany => language.Pick("요청이 너무 많거나 사용 한도를 넘었어요.", "Too many requests, or the quota is used up."),
        ModelTrouble.Failed => language.Pick("모델 서버가 오류를 돌려줬어요.", "The model's server answered with an error."),
        _ => language.Pick("답을 받았지만 쓸 수 있는 내용이 아니었어요.", "It answered, and not with anything that could be used."),
    };

    private static ModelTrouble Of(HttpStatusCode status) => status switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => ModelTrouble.KeyRefused,
        HttpStatusCode.NotFound => ModelTrouble.NotFound,
        HttpStatusCode.TooManyRequests => ModelTrouble.TooMany,
        _ => ModelTrouble.Failed,
    };
}
