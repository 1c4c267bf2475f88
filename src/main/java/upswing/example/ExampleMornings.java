package upswing.example;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import upswing.training.CheckIn;
import upswing.training.Plan;
import upswing.training.Reading;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.SessionKind;
import upswing.training.Signal;
import upswing.training.Tag;

/** Mornings of every kind: most of them the example's own, the others with one thing changed. */
public final class ExampleMornings {

  /** A plan, and the morning it is looked at. */
  public record Told(Plan plan, LocalDate morning) {}

  private static final LocalDate CALM = LocalDate.of(2027, 2, 10);
  private static final LocalDate SUNDAY = LocalDate.of(2027, 2, 7);

  /** Too early, all good, one signal, amber, red, ill, after a race, a new device, and so on. */
  public static List<Told> of(Plan example) {
    return List.of(
        new Told(example, LocalDate.of(2026, 12, 1)),
        new Told(said(example, CALM, CALM, morning -> CheckIn.empty(CALM)), CALM),
        new Told(example, CALM.minusDays(1)),
        new Told(example, LocalDate.of(2027, 1, 29)),
        new Told(said(example, CALM, CALM, ExampleMornings::shortAndSore), CALM),
        new Told(example, Example.TODAY),
        new Told(said(example, Example.TODAY, Example.TODAY, ExampleMornings::ill), Example.TODAY),
        new Told(raced(example), CALM),
        new Told(newDevice(example), CALM),
        new Told(
            said(example, Example.TODAY.minusDays(8), Example.TODAY, ExampleMornings::ill),
            Example.TODAY));
  }

  private static CheckIn shortAndSore(CheckIn morning) {
    return morning
        .with(Signal.SLEEP, Reading.imported(330))
        .with(Signal.SORENESS, Reading.typed(5));
  }

  private static CheckIn ill(CheckIn morning) {
    return morning.tagged(Set.of(Tag.ILL));
  }

  /** The long run of Sunday was a race. */
  private static Plan raced(Plan example) {
    Map<SessionId, Session> sessions = new HashMap<>(example.sessions());
    sessions.replaceAll(
        (id, session) ->
            session.date().equals(SUNDAY) && session.kind() == SessionKind.LONG
                ? Session.on(SUNDAY, id, SessionKind.RACE, session.workout())
                : session);
    return example.withSessions(sessions);
  }

  /** HRV comes from a new watch since the first of February. */
  private static Plan newDevice(Plan example) {
    LocalDate since = LocalDate.of(2027, 2, 1);
    return said(
        example,
        example.checkIns().firstKey(),
        Example.TODAY,
        morning ->
            morning.value(Signal.HRV).isEmpty()
                ? morning
                : morning.with(
                    Signal.HRV,
                    Reading.imported(
                        morning.value(Signal.HRV).getAsDouble(),
                        morning.date().isBefore(since) ? "old watch" : "new watch")));
  }

  private static Plan said(
      Plan example, LocalDate from, LocalDate to, UnaryOperator<CheckIn> change) {
    NavigableMap<LocalDate, CheckIn> all = new TreeMap<>(example.checkIns());
    from.datesUntil(to.plusDays(1))
        .filter(all::containsKey)
        .forEach(day -> all.put(day, change.apply(Objects.requireNonNull(all.get(day)))));
    return example.withCheckIns(all);
  }

  private ExampleMornings() {}
}
