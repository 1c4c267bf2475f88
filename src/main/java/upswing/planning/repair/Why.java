package upswing.planning.repair;

import java.time.LocalDate;

/** Why a day changes, as data; {@code ui.Messages} and {@code cli} make the sentence. */
public sealed interface Why {

  /** The key of its sentence: its name, as {@code FirstDayBack}. */
  default String key() {
    return getClass().getSimpleName();
  }

  /** A day without training: ill, on the way, or given up. */
  record Stopped(Setback.Kind kind) implements Why {}

  /** Something hurts: easy, and not long. */
  record Hurting() implements Why {}

  /** The first run back: short and easy, in minutes at most. */
  record FirstDayBack(int minutes) implements Why {}

  /** After an illness of a week and more the day after the first run is free. */
  record FreeAfterFirstDay() implements Why {}

  /** Nothing fast before so many easy runs, and after an illness so many clear days. */
  record NothingFastYet(int easyRuns, int clearDays) implements Why {}

  /** The first week back holds so many hundredths of the usual one. */
  record ShareOfUsualWeek(int percent, int usualMinutes) implements Why {}

  /** No run beyond so many hundredths of the longest of 30 days. */
  record ShareOfLongestRun(int percent, int longestMinutes) implements Why {}

  /** A run at most so many hundredths over the longest of the last 30 days; R02. */
  record OverLongestRun(int percent, int longestMinutes) implements Why {}

  /** A week at most so many hundredths over the last usual one; R03. */
  record OverLastWeek(int percent, int lastMinutes) implements Why {}

  /** The long run keeps to its part of a week that has become smaller; R14. */
  record ShareOfItsWeek(int percent) implements Why {}

  /** A recovery week or the taper keeps its distance to a usual week that has become smaller. */
  record EasedWeek(int percent) implements Why {}

  /** The days lost were the recovery week, so that this one is a usual week. */
  record WasTheRecoveryWeek(Setback.Kind kind) implements Why {}

  /** The week keeps a true recovery run; R09. */
  record RecoveryRun() implements Why {}

  /** Hard days stay apart; R01. */
  record HardDaysApart() implements Why {}

  /** The day is no longer free. */
  record DayNotFree() implements Why {}

  /** The day has only so many minutes. */
  record DayIsShorter(int minutes) implements Why {}

  /** The session of a day that is no longer free. */
  record CameFrom(LocalDate day) implements Why {}

  /** A day that has become free holds a run. */
  record DayIsFree() implements Why {}

  /** The race, moved from another day. */
  record RaceDay(LocalDate from) implements Why {}

  /** The race is on another day. */
  record RaceIsOn(LocalDate day) implements Why {}

  /** The last weeks before the race go with it. */
  record TaperWithRace(LocalDate race) implements Why {}

  /** The race is later: a usual week, told by its first day, is run once more. */
  record WeekAgain(LocalDate week) implements Why {}

  /** Nothing fast and nothing long right before the race. */
  record NearRace() implements Why {}

  /** The days of its week after the race are free. */
  record AfterRace() implements Why {}

  /** The block ends with the race, and its plan with it. */
  record BlockEnds(LocalDate race) implements Why {}
}
