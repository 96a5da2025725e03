namespace InterviewBot.Core.Practice.Feedback.Morphology;

/// <summary>The stems that a Korean verb's conjugations begin with: 빠르 and 빨라, 가볍 and 가벼우, 쓰 and 써.</summary>
internal static class KoreanVerb
{
    /// <param name="stem">The dictionary form without 다.</param>
    /// <returns>Spelled as <see cref="JamoFold"/> spells, the stem itself first.</returns>
    public static IEnumerable<string> Stems(string stem)
    {
        var folded = JamoFold.Fold(stem);
        yield return folded;
        var body = folded[..^1];
        if (folded.EndsWith("ㄹㅡ", StringComparison.Ordinal))
        {
            yield return folded[..^2] + "ㄹㄹㅏ";
            yield return folded[..^2] + "ㄹㄹㅓ";
        }
        else if (folded[^1] == 'ㅡ')
        {
            yield return body + 'ㅓ';
            yield return body + 'ㅏ';
        }
        else if (folded[^1] == 'ㅂ')
        {
            yield return body + 'ㅜ';
        }
        else if (folded[^1] == 'ㅅ')
        {
            yield return body + 'ㅓ';
            yield return body + 'ㅡ';
            yield return body + 'ㅏ';
        }
        else if (folded[^1] == 'ㄹ')
        {
            foreach (var form in WithoutRieul(body, stem.Length))
            {
                yield return form;
            }
        }
    }

    /// <summary>만들 is 만드 before some endings; so short a stem as 도 of 돌 is known only with those endings.</summary>
    private static IEnumerable<string> WithoutRieul(string body, int syllables) =>
        syllables > 1 ? [body] : [body + "ㄴㅡㄴ", body + "ㅂㄴㅣㄷㅏ", body + "ㄴㅣ", body + "ㄴ"];
}
