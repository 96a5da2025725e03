namespace InterviewBot.Core;

/// <summary>Where new ids come from, so that tests can foresee them.</summary>
public interface IIdSource
{
    /// <summary>A new id, unique for good: at most 32 characters of lower-case letters and digits.</summary>
    string Next();
}
