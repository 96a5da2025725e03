namespace InterviewBot.Core.Mock.Rules;

/// <summary>Which messages are to be drawn.</summary>
internal static class Screens
{
    /// <summary>Wants a message drawn (again); it is posted where it is new.</summary>
    public static MockState Renew(MockState state, ScreenKind kind, int round)
    {
        for (var i = 0; i < state.Screens.Length; i++)
        {
            if (state.Screens[i].Kind == kind && state.Screens[i].Round == round)
            {
                return state with { Screens = state.Screens.SetItem(i, state.Screens[i] with { Wanted = state.Screens[i].Wanted + 1 }) };
            }
        }

        return state with { Screens = state.Screens.Add(new Screen(kind, round, 1)) };
    }

    public static MockState Mark(MockState state, MockInput.Drawn drawn)
    {
        for (var i = 0; i < state.Screens.Length; i++)
        {
            var screen = state.Screens[i];
            if (screen.Key == drawn.Key)
            {
                var marked = screen with { Drawn = Math.Max(screen.Drawn, drawn.Version), Message = screen.Message ?? drawn.Message };
                return state with { Screens = state.Screens.SetItem(i, marked) };
            }
        }

        return state;
    }
}
