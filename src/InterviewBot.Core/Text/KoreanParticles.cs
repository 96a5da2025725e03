namespace InterviewBot.Core.Text;

/// <summary>
/// The particles that change with the sound before them: 태그<b>를</b>, 볼륨<b>을</b>, #12<b>를</b>, #13<b>을</b>. After
/// what is read in more than one way, such as a Latin word, both forms stand. A sentence reads better where such a word has
/// a noun behind it that takes the particle (‘docker’ 명령은), so what people typed is put like that.
/// </summary>
public static class KoreanParticles
{
    /// <summary>Digits whose Korean name ends in a consonant: 영, 일, 삼, 육, 칠, 팔.</summary>
    private const string ClosedDigits = "013678";

    private const int FirstSyllable = 0xAC00;
    private const int LastSyllable = 0xD7A3;

    /// <summary>Syllables that share their first two sounds: one for each final consonant, and one for none.</summary>
    private const int Finals = 28;

    /// <returns>을, 를, or both.</returns>
    public static string Object(string word) => Pick(word, "을", "를", "을(를)");

    /// <returns>은, 는, or both.</returns>
    public static string Topic(string word) => Pick(word, "은", "는", "은(는)");

    /// <returns>이, 가, or both.</returns>
    public static string Subject(string word) => Pick(word, "이", "가", "이(가)");

    /// <summary>A word with its particle: 볼륨을.</summary>
    public static string WithObject(string word) => word + Object(word);

    /// <summary>A word with its particle: 볼륨은.</summary>
    public static string WithTopic(string word) => word + Topic(word);

    private static string Pick(string word, string closed, string open, string both) => Last(word) switch
    {
        var last and >= (char)FirstSyllable and <= (char)LastSyllable => (last - FirstSyllable) % Finals != 0 ? closed : open,
        var last and >= '0' and <= '9' => ClosedDigits.Contains(last) ? closed : open,
        _ => both,
    };

    /// <summary>The last character that is spoken: quotes and brackets are not.</summary>
    private static char Last(string word) => word.LastOrDefault(char.IsLetterOrDigit);
}
