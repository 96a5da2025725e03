using InterviewBot.Core;
using InterviewBot.Core.Content;

namespace InterviewBot.Tests.Support;

internal static class Contents
{
    public static ContentSnapshot Load(params string[] folders) => Load(Language.Ko, folders);

    public static ContentSnapshot Load(Language messages, params string[] folders) =>
        ContentLoader.Load(folders, messages, TestContext.Current.CancellationToken);
}
