using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Local;
using InterviewBot.Core.Daily;
using InterviewBot.Core.Mock;
using InterviewBot.Core.Practice;
using InterviewBot.Core.Practice.Plan;
using InterviewBot.Core.Practice.Privacy;
using InterviewBot.Core.Practice.Progress;
using InterviewBot.Core.Practice.Review;
using InterviewBot.Core.Practice.Team;
using InterviewBot.Core.Questions;
using InterviewBot.Core.Reports;
using InterviewBot.Core.Status;
using InterviewBot.Storage.Chat;
using InterviewBot.Storage.Daily;
using InterviewBot.Storage.LocalChat;
using InterviewBot.Storage.Mock;
using InterviewBot.Storage.Practice;
using InterviewBot.Storage.Questions;
using InterviewBot.Storage.Reports;
using InterviewBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace InterviewBot.Storage;

public static class StorageServices
{
    /// <summary>Core's stores on the configured database, created and migrated when it is first used.</summary>
    /// <param name="ahead">The same database, open already; whoever opened it closes it.</param>
    public static IServiceCollection AddStorage(this IServiceCollection services, StorageAhead? ahead = null)
    {
        services.AddOptions<StorageOptions>().BindConfiguration(StorageOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsValidator>();
        _ = ahead is null
            ? services.AddSingleton<Database>(provider => OpenSqlite(provider.GetRequiredService<IOptions<StorageOptions>>().Value))
            : services.AddSingleton(ahead.Database);
        services.AddSingleton<IHealthPart, StorageHealth>();
        services.AddSingleton<IQuestionNumbers, QuestionNumbersStore>();
        services.AddSingleton<IAskedQuestions, AskedQuestionsStore>();
        services.AddSingleton<IAnswers, AnswersStore>();
        services.AddSingleton<IScheduleStore, ScheduleStore>();
        services.AddSingleton<IDeliveryStore, DeliveryStore>();
        services.AddSingleton<IMockInterviewStore, MockInterviewStore>();
        services.AddSingleton<IPracticeStore, PracticeStore>();
        services.AddSingleton<IReviewStore, ReviewStore>();
        services.AddSingleton<IDigestStore, DigestStore>();
        services.AddSingleton<IPlanStore, PlanStore>();
        services.AddSingleton<ISharingStore, SharingStore>();
        services.AddSingleton<ITeamDigestStore, TeamDigestStore>();
        services.AddSingleton<IPersonalDataStore, PersonalDataStore>();
        services.AddSingleton<ILanguagePreferences>(provider => new RememberedLanguagePreferences(
            new LanguagePreferencesStore(provider.GetRequiredService<Database>()), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IPlatformNotes, PlatformNotesStore>();
        services.AddSingleton<IMistakeReports, MistakeReportsStore>();
        services.AddSingleton<ILocalChatStore, LocalChatStore>();
        services.AddSingleton<ILocalPeopleStore, LocalPeopleStore>();
        return services;
    }

    /// <summary>Creates and migrates the database now, so that one that cannot be used is told before anything starts.</summary>
    /// <exception cref="OptionsValidationException">It cannot be opened; the message names the key.</exception>
    public static void OpenStorage(this IServiceProvider services) => services.GetRequiredService<Database>();

    internal static SqliteDatabase OpenSqlite(StorageOptions options)
    {
        try
        {
            var file = Path.GetFullPath(new SqliteConnectionStringBuilder(options.ConnectionString).DataSource);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            SqliteMigrations.Run(file, options.ConnectionString);
            return new SqliteDatabase(options.ConnectionString);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or SqliteException or ArgumentException)
        {
            throw new OptionsValidationException(
                StorageOptions.Section,
                typeof(StorageOptions),
                ["Storage__ConnectionString names a file that is no SQLite database, or cannot be opened for writing. Give one in a folder that the bot may write to, such as 'Data Source=data/interviewbot.db'."]);
        }
    }
}
