package upswing.recovery;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import upswing.load.Ledger;
import upswing.training.Activity;
import upswing.training.CheckIn;
import upswing.training.Measure;
import upswing.training.Session;
import upswing.training.SessionKind;
import upswing.training.Signal;
import upswing.training.Tag;

/**
 * The care of one day, the most useful line first.
 *
 * <p>Before the day's training it speaks of all that is to come; once all of it is done, of the
 * meal and the evening; of a day that is over it says what was. Example: 17 February 2027 with
 * threshold repeats of 59 minutes: sleep 8 h 30, carbohydrate 5 to 7 g/kg, a meal within two hours,
 * ten easy minutes to end with; when they are done: the meal by 09:15, sleep 8 h 30, a quiet
 * evening.
 */
public record DayCare(LocalDate date, List<CareLine> lines) {

  private static final int DAYS_AFTER_RACE = 3;
  private static final double LONG_RACE_METERS = 21_000;
  private static final double LONG_RACE_MINUTES = 75;

  public DayCare {
    lines = List.copyOf(lines);
  }

  /** The care of a day as it is known on the ledger's today. */
  public static DayCare of(Ledger ledger, LocalDate date) {
    List<CareLine> asked = new ArrayList<>();
    refuel(ledger, date).ifPresent(asked::add);
    asked.addAll(easyEnough(ledger, date));
    Night night = Night.after(ledger, date);
    OptionalDouble slept = slept(ledger, date);
    CareLine sleep = new CareLine.Sleep(night, BedTime.after(ledger, date, night), slept);
    List<CareLine> lines = new ArrayList<>(asked);
    if (date.isBefore(ledger.today())) {
      if (slept.isPresent()) lines.addFirst(sleep);
      return new DayCare(date, lines);
    }
    boolean done = Training.isDone(ledger, date);
    lines.add(done ? lines.size() : 0, sleep);
    Optional<CareLine> rest = recover(ledger, date, done).map(CareLine.Recover::new);
    if (done) rest.ifPresent(lines::add);
    lines.add(carbohydrate(ledger, date));
    during(ledger, date).ifPresent(lines::add);
    if (!done) rest.ifPresent(lines::add);
    lines.add(new CareLine.Protein(weight(ledger, date)));
    return new DayCare(date, lines);
  }

  private static OptionalDouble slept(Ledger ledger, LocalDate date) {
    CheckIn said = ledger.plan().checkIns().get(date.plusDays(1));
    return said == null || date.plusDays(1).isAfter(ledger.today())
        ? OptionalDouble.empty()
        : said.value(Signal.SLEEP);
  }

  private static CareLine carbohydrate(Ledger ledger, LocalDate date) {
    Training today = Training.on(ledger, date);
    Training next = Training.on(ledger, date.plusDays(1));
    double ahead = next.isRace() || next.isLong() ? next.longest() : 0;
    boolean tomorrow = Fuel.carbohydrate(ahead).high() > Fuel.carbohydrate(today.minutes()).high();
    double minutes = tomorrow ? ahead : today.minutes();
    return new CareLine.Carbohydrate(
        Fuel.carbohydrate(minutes), minutes, tomorrow, weight(ledger, date));
  }

  private static Optional<CareLine> during(Ledger ledger, LocalDate date) {
    double longest = Training.longestToCome(ledger, date);
    Fuel.Range anHour = Fuel.during(longest);
    return anHour.high() > 0 ? Optional.of(new CareLine.During(anHour, longest)) : Optional.empty();
  }

  private static Optional<CareLine> refuel(Ledger ledger, LocalDate date) {
    boolean over = date.isBefore(ledger.today());
    return Training.keys(ledger, date).stream()
        .filter(session -> !over || ledger.doneFor(session.id()).isPresent())
        .reduce((first, second) -> second)
        .map(session -> refuel(ledger, session));
  }

  private static CareLine refuel(Ledger ledger, Session session) {
    Optional<Activity> done = ledger.doneFor(session.id());
    return new CareLine.Refuel(
        session.kind(),
        Training.on(ledger, session.date()).units() > 1,
        weight(ledger, session.date()),
        done.map(Activity::id),
        done.map(DayCare::twoHoursAfter),
        done.flatMap(Activity::fuelled));
  }

  private static LocalTime twoHoursAfter(Activity done) {
    return done.localStart().plus(done.elapsed()).plusHours(2).toLocalTime();
  }

  private static List<CareLine> easyEnough(Ledger ledger, LocalDate date) {
    List<CareLine> lines = new ArrayList<>();
    for (Session session : ledger.sessionsOn(date)) {
      if (session.kind() != SessionKind.EASY && session.kind() != SessionKind.RECOVERY_RUN) {
        continue;
      }
      ledger
          .doneFor(session.id())
          .ifPresent(
              done ->
                  lines.add(new CareLine.EasyEnough(session.kind(), done.id(), done.easyEnough())));
    }
    return lines;
  }

  /** By what was done the days before and what stands on this one. */
  private static Optional<CareLine.Way> recover(Ledger ledger, LocalDate date, boolean done) {
    CheckIn said = ledger.plan().checkIns().get(date);
    if (said != null && said.tags().contains(Tag.ILL)) return Optional.of(CareLine.Way.ILL);
    if (isAfterLongRace(ledger, date)) return Optional.of(CareLine.Way.AFTER_RACE);
    boolean afterHard = Training.on(ledger, date.minusDays(1)).key().isPresent();
    Training today = Training.on(ledger, date);
    if (done) {
      return Optional.of(today.key().isPresent() ? CareLine.Way.EVENING : CareLine.Way.MOBILITY);
    }
    if (today.key().isPresent()) {
      boolean fast = today.key().get().kind().isQuality() || today.isRace();
      return Optional.of(fast ? CareLine.Way.WARM_DOWN : CareLine.Way.LEGS_UP);
    }
    boolean rests =
        today.minutes() == 0
            && ledger.sessionsOn(date).stream().anyMatch(s -> s.kind() == SessionKind.REST);
    if (rests) {
      return Optional.of(afterHard ? CareLine.Way.REST_AFTER_HARD : CareLine.Way.REST);
    }
    if (today.minutes() == 0) return Optional.empty();
    return Optional.of(afterHard ? CareLine.Way.ACTIVE : CareLine.Way.MOBILITY);
  }

  private static boolean isAfterLongRace(Ledger ledger, LocalDate date) {
    for (int back = 1; back <= DAYS_AFTER_RACE; back++) {
      LocalDate day = date.minusDays(back);
      Training then = Training.on(ledger, day);
      if (!then.isRace()) continue;
      double meters = then.key().map(session -> ledger.planned(session).meters()).orElse(0.0);
      if (meters >= LONG_RACE_METERS || then.longest() >= LONG_RACE_MINUTES) return true;
    }
    return false;
  }

  private static OptionalDouble weight(Ledger ledger, LocalDate date) {
    return ledger
        .plan()
        .runner()
        .asOf(Measure.Kind.WEIGHT, date)
        .map(measure -> OptionalDouble.of(measure.value()))
        .orElse(OptionalDouble.empty());
  }
}
