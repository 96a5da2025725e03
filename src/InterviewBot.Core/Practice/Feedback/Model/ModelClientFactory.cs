using Microsoft.Extensions.AI;

namespace InterviewBot.Core.Practice.Feedback.Model;

/// <summary>Makes the client of the model that the options name; null where they name none. The host knows the kinds of endpoints.</summary>
public delegate IChatClient? ModelClientFactory(ModelOptions options);
