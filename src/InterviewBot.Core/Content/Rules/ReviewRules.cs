using System.Collections.Immutable;
using InterviewBot.Core.Text;

namespace InterviewBot.Core.Content.Rules;

/// <summary>Rules that <c>content check</c> adds to those of loading: all of them warnings.</summary>
internal static class ReviewRules
{
    private const int MostNamed = 3;

    public static Rule MissingLanguage(Language has, ImmutableArray<string> ids) => Rule.Warning(
        "R001",
        $"{(has == Language.Ko ? "영어" : "한국어")} 짝이 없는 질문이 {ids.Length}개 있습니다: {Named(ids)}. 다른 언어 폴더의 파일에 같은 '{{#id}}'로 적어 주세요.",
        $"{EnglishCounts.Of(ids.Length, "question")} without {(has == Language.Ko ? "an English" : "a Korean")} version: {Named(ids)}. Write what is missing in the other language's folder with the same '{{#id}}'.");

    public static Rule PointIdsDiffer(SourcePlace other) => Rule.Warning(
        "R003",
        $"답변 포인트의 id나 순서가 한국어와 다릅니다({other}). 같은 포인트에는 같은 '{{#id}}'를 같은 순서로 적어 주세요.",
        $"The answer points' ids or their order differ from the Korean version ({other}). Give each point the same '{{#id}}' in the same order.");

    public static Rule PointsDiffer(int korean, int english, SourcePlace other) => Rule.Warning(
        "R002",
        $"답변 포인트의 수가 한국어 {korean}개, 영어 {english}개로 다릅니다({other}). 두 언어가 같은 것을 말하게 맞춰 주세요.",
        $"The number of answer points differs: {english} here, {korean} in Korean ({other}). Let both say the same.");

    public static Rule LevelsDiffer(Level korean, Level english, SourcePlace other) => Rule.Warning(
        "R004",
        $"난이도가 한국어 {korean.Code()}, 영어 {english.Code()}로 다릅니다({other}). 하나로 맞춰 주세요.",
        $"The level is {english.Code()} here and {korean.Code()} in Korean ({other}). Make them the same.");

    public static Rule PointsWithoutTerms(int count, string first) => Rule.Warning(
        "R005",
        $"용어가 없는 답변 포인트가 {count}개 있습니다(“{first}”). 포인트 아래에 '- 용어: …'를 더하면 피드백이 정확해집니다.",
        $"{EnglishCounts.Of(count, "answer point")} without terms (“{first}”). A line '- Terms: …' under a point makes feedback more exact.");

    public static Rule TooLong(int length) => Rule.Warning(
        "R006",
        $"질문이 {length}자라서 Discord 메시지 하나({ContentLimits.LongestMessage}자)에 들어가지 않습니다. 줄여 주세요.",
        $"The question has {length} characters and does not fit into one Discord message ({ContentLimits.LongestMessage}). Shorten it.");

    public static Rule DeadLink(string url) => Rule.Warning(
        "R007",
        $"'{url}' 링크가 가리키는 파일이나 자리가 없습니다. 주소를 고치거나 링크를 지워 주세요.",
        $"The link '{url}' leads to a file or place that is not there. Correct it, or remove the link.");

    public static Rule Duplicate(string id, SourcePlace other) => Rule.Warning(
        "R008",
        $"'{id}' 질문({other})과 거의 같은 것을 묻습니다. 하나로 합치거나 다른 점이 드러나게 고쳐 주세요.",
        $"This asks nearly the same as '{id}' ({other}). Merge them, or make the difference clear.");

    private static string Named(ImmutableArray<string> ids) => string.Join(", ", ids.Take(MostNamed)) + (ids.Length > MostNamed ? " …" : "");
}
