namespace InterviewBot.Core.Content.Loading;

/// <summary>A file to read, as it was when its folder was listed.</summary>
/// <param name="Display">The folder as it was given and the way from there, with forward slashes: what messages show.</param>
/// <param name="FullPath">The path from the root.</param>
/// <param name="Length">In bytes.</param>
/// <param name="WrittenUtc">Together with the length it tells whether the file has changed.</param>
internal sealed record ContentFile(string Display, string FullPath, long Length, DateTime WrittenUtc);
