using InterviewBot.Core;

namespace InterviewBot.Web.Gate;

/// <summary>What the gate says: what happened, and what to do.</summary>
internal static class PlainPages
{
    public static PlainPage WrongHost(Language language) => new(
        language,
        language.Pick("이 주소로는 열 수 없어요", "Not under this address"),
        language.Pick(
            "시작할 때 나온 주소(예: http://127.0.0.1:5080)로 열어 주세요. 다른 이름으로 열어야 한다면 Web__AllowedHosts에 그 이름을 적어 주세요.",
            "Open the address that was printed at the start, such as http://127.0.0.1:5080. To use another name, add it to Web__AllowedHosts."));

    public static PlainPage WrongOrigin(Language language) => new(
        language,
        language.Pick("다른 사이트에서 온 요청이에요", "A request from another site"),
        language.Pick("주소창에 이 페이지의 주소를 직접 적어 열어 주세요.", "Open this page from the address bar."));

    /// <summary>Loads the same address again, now from here, so that the cookies come along.</summary>
    public static PlainPage Again(Language language) => new(
        language,
        language.Pick("여는 중이에요…", "Opening…"),
        language.Pick("잠시만요. 넘어가지 않으면 새로고침해 주세요.", "One moment. If nothing happens, reload the page."),
        Head: """<meta http-equiv="refresh" content="0">""");

    public static PlainPage NoCookie(Language language) => new(
        language,
        language.Pick("쿠키가 필요해요", "A cookie is needed"),
        language.Pick("이 사이트의 쿠키를 허용하고 새로고침해 주세요.", "Allow cookies for this site and reload the page."));

    /// <param name="then">The path to go on to.</param>
    public static PlainPage AskToken(Language language, string? problem, string then) => new(
        language,
        language.Pick("접속 코드를 입력해 주세요", "Enter the access token"),
        problem ?? language.Pick(
            "봇을 띄운 분이 정한 코드(Web__AccessToken)예요. 한 번만 입력하면 이 브라우저가 기억해요.",
            "Whoever runs the bot has set it (Web__AccessToken). This browser remembers it."),
        Form: $"""
            <form method="post" action="{AccessDoor.FormPath}">
            <input type="hidden" name="{AccessDoor.ThenField}" value="{PlainPage.Encode(then)}">
            <label for="access">{language.Pick("접속 코드", "Access token")}</label>
            <input id="access" name="{AccessDoor.Field}" type="password" autocomplete="current-password" required autofocus>
            <button class="button primary" type="submit">{language.Pick("들어가기", "Enter")}</button>
            </form>
            """);

    public static string WrongToken(Language language) => language.Pick(
        "코드가 맞지 않아요. 봇을 띄운 분께 다시 확인해 주세요.", "That token is not right. Ask whoever runs the bot.");

    public static string TooMany(Language language) => language.Pick(
        "시도가 너무 많았어요. 1분 뒤에 다시 해 주세요.", "Too many tries. Try again in a minute.");

    public static PlainPage WrongManageLink(Language language) => new(
        language,
        language.Pick("이 관리자 링크는 이제 쓸 수 없어요", "This managers' link is no longer valid"),
        language.Pick(
            "관리자 링크는 봇을 시작할 때마다 새로 나와요. 봇을 띄운 터미널에서 가장 최근 링크를 열어 주세요.",
            "A new one is printed at every start. Open the latest one from the terminal that runs the bot."));

    public static PlainPage Off(Language language) => new(
        language,
        language.Pick("채팅 페이지가 꺼져 있어요", "The chat page is off"),
        language.Pick(
            "다른 컴퓨터에서도 열 수 있는 주소라서 접속 코드가 필요해요. Web__AccessToken을 정하고 다시 시작해 주세요.",
            "This address can be reached from other computers, so it needs a token. Set Web__AccessToken and start again."));
}
