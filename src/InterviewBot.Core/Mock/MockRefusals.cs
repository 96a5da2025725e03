using InterviewBot.Core.Chat.Catalogue;

namespace InterviewBot.Core.Mock;

/// <summary>Why something did not happen, and what to do instead.</summary>
internal static class MockRefusals
{
    public static readonly Bilingual Over = new(
        "이 모의면접은 끝났어요. /모의면접 시작으로 새로 열 수 있어요.", "This mock interview is over. /mock start opens a new one.");

    public static readonly Bilingual AlreadyIn = new("이미 참가하고 계세요.", "You are in already.");

    public static readonly Bilingual Full = new(
        $"참가자는 {MockInterview.MostPeople}명까지예요. 다른 채널에서 하나 더 열어 보세요.",
        $"This mock interview is full: {MockInterview.MostPeople} people have joined. Open another one in another channel.");

    public static readonly Bilingual NotIn = new("아직 참가하지 않으셨어요. 참가를 먼저 눌러 주세요.", "You are not in yet. Press Join first.");

    public static readonly Bilingual NextRound = new("다음 라운드부터 함께해요. 이번 라운드는 지켜봐 주세요.", "You are in from the next round. Watch this one.");

    public static readonly Bilingual LastRound = new(
        "마지막 라운드예요. 이번에는 지켜봐 주시고, 다음 모의면접에서 함께 답해요.", "This is the last round. Watch it to the end, and answer with the others next time.");

    public static readonly Bilingual Started = new("이미 시작했어요.", "It has started already.");

    public static readonly Bilingual NotStarted = new("아직 시작하지 않았어요. 시작을 먼저 눌러 주세요.", "It has not started yet. Press Start first.");

    public static readonly Bilingual Passed = new("이미 다음으로 넘어갔어요.", "It has already moved on.");

    public static readonly Bilingual HostOnly = new(
        "진행자나 관리자만 누를 수 있어요. 진행자가 한동안 없으면 다음 참가자가 이어받을 수 있어요.",
        "Only the host or a manager can press this. If the host is away for a while, the next in line can.");

    public static readonly Bilingual NoQuestions = new(
        "조건에 맞는 질문이 없어요. 주제나 난이도를 바꿔 다시 열어 주세요.", "No question fits. Open it again with another topic or level.");

    public static readonly Bilingual TooLate = new("이 라운드의 답변 시간은 끝났어요.", "The time for answers in this round is over.");

    public static readonly Bilingual WrongLength = new(
        $"답변은 1자부터 {MockInterview.LongestAnswer:N0}자까지예요. 줄여서 다시 보내 주세요.",
        $"An answer has 1 to {MockInterview.LongestAnswer:N0} characters. Shorten it and send it again.");

    public static readonly Bilingual NotYet = new("답변이 공개된 뒤에 체크하고 평가할 수 있어요.", "You can tick and rate once the answers are shown.");

    public static readonly Bilingual BreakLater = new("쉬는 시간은 답변을 함께 본 뒤 라운드 사이에 가질 수 있어요.", "A break fits between two rounds, after the answers were shown.");

    public static readonly Bilingual TooFew = new(
        "돌아가며 하는 방식은 두 명부터 시작할 수 있어요. 한 분만 더 기다려 주세요.", "Taking turns needs two people. Wait for one more to join.");

    public static readonly Bilingual OnlyCandidate = new(
        "이번 라운드는 지원자만 답해요. 지켜보신 뒤에 평가를 남겨 주세요.", "Only the candidate answers this round. Watch, and rate the answer afterwards.");

    public static readonly Bilingual InterviewerOnly = new("이 라운드의 면접관만 열 수 있는 시트예요.", "Only the interviewer of this round can open the sheet.");

    public static readonly Bilingual NoMoreFollowUps = new("준비된 꼬리 질문은 여기까지예요.", "That was the last follow-up.");

    public static readonly Bilingual NotCounted = new("이 라운드에서 답한 분만 체크할 수 있어요.", "Only those who answered in this round can tick its points.");

    public static readonly Bilingual NoSuchGrade = new(
        $"{PeerRating.Lowest}점부터 {PeerRating.Highest}점까지 매길 수 있어요.", $"Ratings go from {PeerRating.Lowest} to {PeerRating.Highest}.");

    public static readonly Bilingual RemarkTooLong = new(
        $"한 줄은 {PeerRating.LongestRemark}자까지예요. 줄여서 다시 보내 주세요.", $"A line has up to {PeerRating.LongestRemark} characters. Shorten it and send it again.");

    public static readonly Bilingual NotOneself = new("내 답변은 체크로 돌아보고, 평가는 다른 분께 맡겨 주세요.", "Look back at your own answer with the ticks; leave the rating to the others.");

    public static readonly Bilingual NothingToRate = new("이 라운드에는 평가할 다른 분의 답변이 없어요.", "There is no answer by anyone else to rate in this round.");

    /// <summary>What there still is to come to for one who joined during a round.</summary>
    public static Bilingual Late(MockState state) => state.IsLastRound ? LastRound : NextRound;
}
