package upswing.ui.trends;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import upswing.load.Ledger;
import upswing.readiness.Circumstance;
import upswing.readiness.Morning;
import upswing.readiness.Verdict;
import upswing.report.Amounts;
import upswing.report.SignalWords;
import upswing.training.Activity;
import upswing.training.Session;
import upswing.training.Sport;
import upswing.ui.Dates;
import upswing.ui.Messages;

/** Words for what one should know before a verdict: a race or another device. */
final class CircumstanceWords {

  private static final int LOOK_AHEAD = 14;

  private final Messages words;
  private final SignalWords signals;

  CircumstanceWords(Messages words) {
    this.words = words;
    signals = new SignalWords(words);
  }

  /** «21.1 km in 1:41:38 on Sunday. Day 3 of 8 without hard running …». */
  String race(Ledger ledger, Morning morning) {
    return afterRace(morning)
        .map(
            race ->
                words.of(
                    "trends.words.afterRace",
                    run(ledger, race.race()),
                    weekday(race.race()),
                    day(race, morning.date()),
                    days(race)))
        .map(
            said ->
                said
                    + " "
                    + words.of(isOut(morning) ? "trends.afterRace.out" : "trends.afterRace.calm"))
        .orElse(words.of("trends.afterRace.out"));
  }

  Optional<VerdictCard.Progress> raceProgress(Ledger ledger, Morning morning) {
    return afterRace(morning)
        .map(
            race ->
                new VerdictCard.Progress(
                    day(race, morning.date()),
                    days(race),
                    words.of("trends.afterRace.hard", firstHard(ledger, race.easyUntil()))));
  }

  /** «HRV has come from Polar H10 since Mon 8 Feb …». */
  String device(Morning morning) {
    return newDevice(morning)
        .map(
            device ->
                words.of(
                    "trends.words.newDevice",
                    signals.name(device.signal()),
                    device.to(),
                    Dates.brief(device.since(), words),
                    device.needed()))
        .orElse("");
  }

  /** HRV is judged by the week, so that its range needs a week more than others. */
  Optional<VerdictCard.Progress> deviceProgress(Morning morning) {
    return newDevice(morning)
        .map(
            device -> {
              int done = (int) ChronoUnit.DAYS.between(device.since(), morning.date()) + 1;
              int all = done + device.needed();
              return new VerdictCard.Progress(
                  done, all, words.of("trends.newDevice.progress", done, all, device.to()));
            });
  }

  /** «You were ill until Tuesday: easy until Thursday»; empty at other times. */
  String illness(Morning morning) {
    return morning.circumstances().stream()
        .filter(Circumstance.AfterIllness.class::isInstance)
        .map(Circumstance.AfterIllness.class::cast)
        .findFirst()
        .map(ill -> words.of("trends.afterIllness", weekday(ill.last()), weekday(ill.easyUntil())))
        .orElse("");
  }

  /** «Heart rate and HRV are held against the same half of your cycle»; empty at other times. */
  String cycle(Morning morning) {
    return morning.circumstances().stream().anyMatch(Circumstance.SameHalfOfCycle.class::isInstance)
        ? words.of("trends.cycle")
        : "";
  }

  private static boolean isOut(Morning morning) {
    return morning.verdict() == Verdict.RECOVERING;
  }

  private static Optional<Circumstance.AfterRace> afterRace(Morning morning) {
    return morning.circumstances().stream()
        .filter(Circumstance.AfterRace.class::isInstance)
        .map(Circumstance.AfterRace.class::cast)
        .findFirst();
  }

  private static Optional<Circumstance.NewDevice> newDevice(Morning morning) {
    return morning.circumstances().stream()
        .filter(Circumstance.NewDevice.class::isInstance)
        .map(Circumstance.NewDevice.class::cast)
        .findFirst();
  }

  private static int day(Circumstance.AfterRace race, LocalDate date) {
    return (int) ChronoUnit.DAYS.between(race.race(), date);
  }

  private static int days(Circumstance.AfterRace race) {
    return day(race, race.easyUntil());
  }

  private String run(Ledger ledger, LocalDate date) {
    return ledger.activitiesOn(date).stream()
        .filter(activity -> activity.sport() == Sport.RUN)
        .max(Comparator.comparingDouble(a -> a.meters().orElse(0)))
        .map(race -> words.of("trends.afterRace.run", distance(ledger, race), clock(race)))
        .orElse(words.of("trends.afterRace.race"));
  }

  private static String distance(Ledger ledger, Activity race) {
    return Amounts.distance(race.meters().orElse(0), ledger.plan().runner().unit());
  }

  private static String clock(Activity race) {
    long seconds = race.timer().toSeconds();
    return seconds < 3600
        ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
        : String.format(
            Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  /** The day of the first hard session after the easy days; their end where none is planned. */
  private String firstHard(Ledger ledger, LocalDate easyUntil) {
    LocalDate first =
        easyUntil
            .plusDays(1)
            .datesUntil(easyUntil.plusDays(LOOK_AHEAD))
            .filter(day -> ledger.sessionsOn(day).stream().anyMatch(CircumstanceWords::isHard))
            .findFirst()
            .orElse(easyUntil.plusDays(1));
    return Dates.full(first, words);
  }

  private static boolean isHard(Session session) {
    return session.kind().isQuality();
  }

  private String weekday(LocalDate date) {
    return date.getDayOfWeek().getDisplayName(TextStyle.FULL, words.locale());
  }
}
