package upswing.ui.repair;

import java.util.List;
import upswing.planning.repair.RaceDay;
import upswing.planning.repair.Setback;
import upswing.planning.repair.Why;
import upswing.report.Amounts;
import upswing.ui.Dates;
import upswing.ui.Messages;

/** Why a day changes, as a sentence: «Not beyond 65 % of the longest run, 1 h 32». */
public final class WhyWords {

  private final Messages words;

  /** Sentences in a language. */
  public WhyWords(Messages words) {
    this.words = words;
  }

  /** The sentence of a reason, without its full stop. */
  public String of(Why why) {
    return words.of("repair.why." + why.key(), about(why).toArray());
  }

  /** Why the race can't be on a day. */
  public String of(RaceDay.Impossible no) {
    return words.of("repair.race." + no.reason(), Dates.full(no.day(), words));
  }

  private List<Object> about(Why why) {
    return switch (why) {
      case Why.Stopped(var kind) -> List.of(kind(kind));
      case Why.FirstDayBack(int minutes) -> List.of(Amounts.minutes(minutes));
      case Why.NothingFastYet(int runs, int days) -> List.of(runs, days);
      case Why.ShareOfUsualWeek(int percent, int minutes) ->
          List.of(percent, Amounts.time(minutes));
      case Why.ShareOfLongestRun(int percent, int minutes) ->
          List.of(percent, Amounts.minutes(minutes));
      case Why.OverLongestRun(int percent, int minutes) ->
          List.of(percent, Amounts.minutes(minutes));
      case Why.OverLastWeek(int percent, int minutes) -> List.of(percent, Amounts.time(minutes));
      case Why.ShareOfItsWeek(int percent) -> List.of(percent);
      case Why.EasedWeek(int percent) -> List.of(percent);
      case Why.WasTheRecoveryWeek(var kind) -> List.of(kind(kind));
      case Why.DayIsShorter(int minutes) -> List.of(Amounts.minutes(minutes));
      case Why.CameFrom(var day) -> List.of(Dates.brief(day, words));
      case Why.RaceDay(var from) -> List.of(Dates.brief(from, words));
      case Why.RaceIsOn(var day) -> List.of(Dates.brief(day, words));
      case Why.TaperWithRace(var race) -> List.of(Dates.brief(race, words));
      case Why.WeekAgain(var week) -> List.of(Dates.brief(week, words));
      case Why.BlockEnds(var race) -> List.of(Dates.brief(race, words));
      default -> List.of();
    };
  }

  private String kind(Setback.Kind kind) {
    return words.of("repair.kind.the." + kind);
  }
}
