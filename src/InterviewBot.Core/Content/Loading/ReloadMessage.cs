using System.Collections.Immutable;

namespace InterviewBot.Core.Content.Loading;

/// <summary>One line for the author who has just saved: <c>content/ko/questions/network.md 다시 읽음: 문제 12 → 13</c>.</summary>
internal static class ReloadMessage
{
    public static string? Of(ImmutableArray<FileChange> changes, Language language) => changes switch
    {
        [] => null,
        [var only] => language.Pick($"{only.Path} 다시 읽음: ", $"{only.Path} reloaded: ") + Counts(only, language),
        _ => language.Pick($"파일 {changes.Length}개 다시 읽음: ", $"{changes.Length} files reloaded: ") + Counts(Sum(changes), language),
    };

    private static string Counts(FileChange change, Language language)
    {
        var questions = language.Pick("문제", "questions") + $" {change.QuestionsBefore} → {change.Questions}";
        var commands = language.Pick("명령", "commands") + $" {change.CommandsBefore} → {change.Commands}";
        var hasCommands = change.Commands + change.CommandsBefore > 0;
        var hasQuestions = change.Questions + change.QuestionsBefore > 0;
        return hasCommands ? hasQuestions ? $"{questions}, {commands}" : commands : questions;
    }

    private static FileChange Sum(ImmutableArray<FileChange> changes) => new(
        "",
        changes.Sum(change => change.QuestionsBefore),
        changes.Sum(change => change.Questions),
        changes.Sum(change => change.CommandsBefore),
        changes.Sum(change => change.Commands));
}
