using InterviewBot.Core;
using InterviewBot.Core.Content;

namespace InterviewBot.Tests.Support;

/// <summary>Loads the folders that a test wrote.</summary>
internal static class Contents
{
    public static ContentSnapshot Load(params string[] folders) => Load(Language.Ko, folders);

    public static ContentSnapshot Load(Language messages, params string[] folders) =>
        ContentLoader.Load(folders, messages);
}
