return await InterviewBot.Cli.InterviewBotCommandLine.RunAsync(args);
