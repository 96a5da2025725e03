using InterviewBot.Core.Time;
using InterviewBot.Storage;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Services.AddDueWork();
builder.Services.AddStorage();
builder.Build().Run();
