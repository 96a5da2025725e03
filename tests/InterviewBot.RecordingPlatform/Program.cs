using InterviewBot.RecordingPlatform;

// Two programs for one test: `record` is a platform in a process of its own, which keeps what is posted and may withhold
// its answer; `bot FOLDER ADDRESS` is the product's daily posts, speaking to that platform.
await (args[0] == "record" ? Recorder.RunAsync() : Bot.RunAsync(args[1], args[2]));
