namespace InterviewBot.Core.Content.Rules;

/// <summary>Rules of questions and of what stands under them.</summary>
internal static class QuestionRules
{
    public static Rule EmptyText { get; } = Rule.Error(
        "Q002",
        "질문이 비어 있습니다. 'Q.' 뒤에 질문을 적어 주세요.",
        "The question is empty. Write it after 'Q.'.");

    public static Rule NoPoints { get; } = Rule.Warning(
        "Q006",
        "답변 포인트가 없는 질문입니다. '**답변 포인트:**'와 목록을 더하면 피드백을 줄 수 있습니다.",
        "This question has no answer points. Add '**Answer points:**' and a list, and answers can get feedback.");

    public static Rule EmptyPoints { get; } = Rule.Error(
        "Q007",
        "답변 포인트가 비어 있습니다. '**답변 포인트:**' 아래에 '- '로 시작하는 줄을 하나 이상 적어 주세요.",
        "There are no answer points here. Write at least one line that starts with '- ' under '**Answer points:**'.");

    public static Rule SwallowedList { get; } = Rule.Warning(
        "Q009",
        "목록이 앞 문단에 붙어 읽히지 않았습니다. 목록 앞에 빈 줄을 넣거나 번호를 1부터 시작해 주세요.",
        "This list became part of the paragraph above and was not read. Put a blank line before it, or start its numbers at 1.");

    public static Rule UnreadItem { get; } = Rule.Warning(
        "Q010",
        "답변 포인트 아래의 이 줄은 쓰이지 않습니다. '용어: …'로 시작하거나, 한 단계 위의 포인트로 옮겨 주세요.",
        "This line under an answer point is not used. Start it with 'Terms: …', or make it a point of its own one level up.");

    public static Rule IdWithoutEffect { get; } = Rule.Warning(
        "Q011",
        "'{#…}'가 id로 읽히지 않았습니다. 두 글자 이상의 id를 질문이나 포인트의 줄 끝에 하나만 적어 주세요.",
        "'{#…}' was not read as an id. Write one of at least two characters at the end of the question's or point's line.");

    public static Rule HeadingWithoutSpace { get; } = Rule.Warning(
        "Q012",
        "'#' 뒤에 빈칸이 없어 제목으로 읽히지 않았습니다. '# ' 다음에 적어 주세요.",
        "Without a space after '#' this is not a heading. Write '# ' and then the heading.");

    public static Rule TextBecameHeading { get; } = Rule.Warning(
        "Q013",
        "'---' 바로 위의 글이 제목이 되었습니다. 구분선이라면 그 앞에 빈 줄을 넣어 주세요.",
        "The text right above '---' became a heading. If '---' is meant as a rule, put a blank line before it.");

    public static Rule HiddenByHtml { get; } = Rule.Warning(
        "Q014",
        "HTML에 붙어 있어 읽히지 않는 내용이 있습니다. HTML 태그나 '-->' 다음에 빈 줄을 넣어 주세요.",
        "Content that touches HTML is not read. Put a blank line after the tag or the '-->'.");

    public static Rule ItemWithoutSpace { get; } = Rule.Warning(
        "Q018",
        "이 줄은 앞 포인트에 이어진 글로 읽혔습니다. 새 포인트라면 '- '처럼 빈칸을 두고 시작하고, 옵션이라면 `-v`처럼 코드로 감싸 주세요.",
        "This line was read as part of the point above. Start it with '- ' and its space if it is a point of its own; wrap it as code, such as `-v`, if it is a flag.");

    public static Rule TableWithoutRule { get; } = Rule.Warning(
        "Q019",
        "머리글 아래에 '|---|---|' 줄이 없어 표로 읽히지 않았습니다. 그 줄을 넣어 주세요.",
        "There is no '|---|---|' line below the header row, so this is not read as a table. Put that line in.");

    public static Rule LabelWithoutQuestion(string label) => Rule.Warning(
        "Q017",
        $"'{label}' 항목이 속할 질문이 없어 읽히지 않았습니다. 위의 제목을 '## Q. …' 꼴로 적고, 그 사이에 다른 제목이나 '---'를 두지 마세요.",
        $"There is no question that this '{label}' belongs to, so it is not read. Write the heading above as '## Q. …', with no other heading or '---' in between.");

    public static Rule NeverClosed(string end) => Rule.Error(
        "Q016",
        $"여기서 시작한 코드 블록이나 주석이 닫히지 않아 파일의 나머지가 읽히지 않았습니다. 끝나는 곳에 '{end}'만 있는 줄을 넣어 주세요.",
        $"The code block or comment that starts here is never closed, so the rest of the file is not read. Put a line with '{end}' where it ends.");

    public static Rule DuplicateId(string id, SourcePlace other) => Rule.Error(
        "Q001",
        $"같은 언어에서 id '{id}' 하나가 두 번 쓰였습니다(다른 곳: {other}). 한쪽의 '{{#…}}'를 바꾸거나, 같은 질문이면 하나를 지워 주세요.",
        $"The id '{id}' is used twice in this language (also at {other}). Change one '{{#…}}', or delete one if it is the same question.");

    public static Rule InvalidId(string id) => Rule.Error(
        "Q003",
        $"'{id}' 값은 id로 쓸 수 없습니다. 영문자, 숫자, '-', '_', '.'만 {ContentLimits.MaxIdLength}자까지 써 주세요.",
        $"'{id}' cannot be an id. Use Latin letters, digits, '-', '_' and '.', at most {ContentLimits.MaxIdLength} of them.");

    public static Rule UnknownLevel(string level) => Rule.Warning(
        "Q004",
        $"'{level}' 값은 모르는 난이도입니다. junior, mid, senior 가운데 하나를 적어 주세요.",
        $"'{level}' is not a level. Write junior, mid or senior.");

    public static Rule DuplicatePoint(string id) => Rule.Error(
        "Q005",
        $"한 질문에 같은 답변 포인트가 두 번 있습니다('{id}'). 하나를 지우거나 id를 다르게 적어 주세요.",
        $"The question has the same answer point twice ('{id}'). Delete one, or give it another id.");

    public static Rule UnexpectedAttribute(string name) => Rule.Warning(
        "Q008",
        $"'{{{name}}}' 부분이 마크다운 속성으로 읽혀 글에서 사라졌습니다. 글이라면 `{{{name}}}`처럼 코드로 감싸 주세요.",
        $"'{{{name}}}' was read as a Markdown attribute and vanished from the text. Wrap it as code if it is text: `{{{name}}}`.");

    public static Rule BarePlaceholder(string tag) => Rule.Warning(
        "Q015",
        $"'{tag}' 부분은 마크다운에서 HTML로 읽힙니다. `{tag}`처럼 코드로 감싸 주세요.",
        $"Markdown reads '{tag}' as HTML. Wrap it as code: `{tag}`.");
}
