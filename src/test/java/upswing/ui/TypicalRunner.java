package upswing.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import upswing.training.Activity;
import upswing.training.ActivityId;
import upswing.training.CheckIn;
import upswing.training.EffortZone;
import upswing.training.MinuteMeans;
import upswing.training.Plan;
import upswing.training.Reading;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.SessionKind;
import upswing.training.Signal;
import upswing.training.Tag;
import upswing.training.TrainingBlock;

/**
 * A runner on Wednesday 17 February 2027, in week 7 of 12 towards a half marathon, with calm
 * mornings since December and two that were not: yesterday's and today's.
 */
public final class TypicalRunner {

  /** The day the pictures are of. */
  public static final LocalDate TODAY = LocalDate.of(2027, 2, 17);

  private static final LocalDate FIRST_MORNING = LocalDate.of(2026, 12, 1);
  private static final int[] HEART = {48, 47, 49, 48, 47, 48, 49, 46, 48, 47};
  private static final int[] HRV = {64, 66, 61, 68, 63, 65, 60, 67, 62, 66, 64};
  private static final int[] SLEEP = {462, 450, 480, 455, 440, 500, 470, 445, 465, 452, 478, 460};
  private static final int[] ENERGY = {4, 4, 4, 3, 4, 5, 4, 4, 3};
  private static final int[] SORENESS = {2, 1, 2, 2, 1, 2, 3, 2};

  private final NavigableMap<LocalDate, CheckIn> checkIns = new TreeMap<>();
  private final Map<LocalDate, List<Session>> replanned = new HashMap<>();
  private final Map<LocalDate, Activity> ran = new HashMap<>();

  private TypicalRunner() {
    LocalDate day = FIRST_MORNING;
    for (int i = 0; !day.isAfter(TODAY); i++, day = day.plusDays(1)) {
      if (i % 17 == 11) continue;
      checkIns.put(day, calm(day, i));
    }
  }

  /** Heart, sleep and legs are outside on the 16th and the 17th: time to ease off. */
  public static TypicalRunner tired() {
    return calm()
        .say(15, Signal.RESTING_HEART_RATE, 49)
        .say(15, Signal.SLEEP, 380)
        .say(15, Signal.SORENESS, 4)
        .say(16, Signal.RESTING_HEART_RATE, 51)
        .say(16, Signal.SLEEP, 370)
        .say(16, Signal.ENERGY, 2)
        .say(16, Signal.SORENESS, 4)
        .say(17, Signal.RESTING_HEART_RATE, 54)
        .say(17, Signal.HRV, 41)
        .say(17, Signal.SLEEP, 438)
        .say(17, Signal.ENERGY, 3)
        .say(17, Signal.SORENESS, 4);
  }

  /** Every morning is inside the normal range. */
  public static TypicalRunner calm() {
    return new TypicalRunner();
  }

  /** Says something on a day of February. */
  public TypicalRunner say(int february, Signal signal, double value) {
    LocalDate date = LocalDate.of(2027, 2, february);
    CheckIn before = checkIns.getOrDefault(date, CheckIn.empty(date));
    checkIns.put(date, before.with(signal, Reading.typed(value)));
    return this;
  }

  /** Is ill on a day of February. */
  public TypicalRunner ill(int february) {
    LocalDate date = LocalDate.of(2027, 2, february);
    CheckIn was = checkIns.getOrDefault(date, CheckIn.empty(date));
    checkIns.put(
        date,
        new CheckIn(
            date,
            was.readings(),
            was.bedTime(),
            was.wakeTime(),
            was.sorenessSite(),
            Set.of(Tag.ILL),
            was.note()));
    return this;
  }

  /** Answers every question every morning: tiredness, stress and the rest are as calm. */
  public TypicalRunner thorough() {
    int i = 0;
    for (LocalDate day : List.copyOf(checkIns.keySet())) {
      CheckIn said = Objects.requireNonNull(checkIns.get(day));
      said = said.with(Signal.FATIGUE, Reading.typed(i % 5 == 1 ? 3 : 2));
      said = said.with(Signal.STRESS, Reading.typed(i % 4 == 2 ? 3 : 2));
      said = said.with(Signal.MOTIVATION, Reading.typed(i % 6 == 3 ? 3 : 4));
      said = said.with(Signal.APPETITE, Reading.typed(i % 7 == 2 ? 4 : 5));
      said = said.with(Signal.SLEEP_QUALITY, Reading.typed(i % 5 == 4 ? 3 : 4));
      checkIns.put(day, said);
      i++;
    }
    return this;
  }

  /** Says the same from a day of February to another. */
  public TypicalRunner say(int from, int to, Signal signal, double... values) {
    for (int day = from; day <= to; day++) say(day, signal, values[(day - from) % values.length]);
    return this;
  }

  /** Is sore at a place from a day of February to another. */
  public TypicalRunner soreAt(String site, int from, int to) {
    for (int day = from; day <= to; day++) {
      CheckIn was = said(day);
      put(was, site, was.tags());
    }
    return this;
  }

  /** Notes a tag, so many days before today. */
  public TypicalRunner tag(Tag tag, int... daysAgo) {
    for (int back : daysAgo) {
      LocalDate date = TODAY.minusDays(back);
      CheckIn was = checkIns.getOrDefault(date, CheckIn.empty(date));
      put(was, was.sorenessSite(), Set.of(tag));
    }
    return this;
  }

  /** From a day of February on a signal comes from one device, before from another. */
  public TypicalRunner device(int february, Signal signal, String before, String from) {
    LocalDate change = LocalDate.of(2027, 2, february);
    for (LocalDate day : List.copyOf(checkIns.keySet())) {
      CheckIn was = Objects.requireNonNull(checkIns.get(day));
      Optional<Reading> reading = Optional.ofNullable(was.readings().get(signal));
      String name = day.isBefore(change) ? before : from;
      reading.ifPresent(
          r -> checkIns.put(day, was.with(signal, Reading.imported(r.value(), name))));
    }
    return this;
  }

  /** Plans one session, or none of 0 minutes, for so many days after today. */
  public TypicalRunner plans(int days, SessionKind kind, int minutes) {
    LocalDate date = TODAY.plusDays(days);
    EffortZone zone = kind.isQuality() ? EffortZone.THRESHOLD : EffortZone.EASY;
    replanned.put(date, List.of(TypicalBlock.session(date, kind, minutes, zone)));
    return this;
  }

  /** Has run a race so many days ago. */
  public TypicalRunner raced(int daysAgo, double meters, int seconds) {
    LocalDate date = TODAY.minusDays(daysAgo);
    Session race = TypicalBlock.session(date, SessionKind.RACE, seconds / 60, EffortZone.THRESHOLD);
    replanned.put(date, List.of(race));
    ran.put(date, TypicalBlock.run(date, seconds / 60.0, meters, MinuteMeans.NONE));
    return this;
  }

  /** Has run so many days ago with a heart rate that never changed. */
  public TypicalRunner ranAt(int daysAgo, int minutes, int bpm) {
    LocalDate date = TODAY.minusDays(daysAgo);
    float[] rates = new float[minutes];
    Arrays.fill(rates, bpm);
    ran.put(date, TypicalBlock.run(date, minutes, minutes * 190.0, MinuteMeans.of(rates)));
    return this;
  }

  private CheckIn said(int february) {
    LocalDate date = LocalDate.of(2027, 2, february);
    return checkIns.getOrDefault(date, CheckIn.empty(date));
  }

  private void put(CheckIn was, String site, Set<Tag> tags) {
    checkIns.put(
        was.date(),
        new CheckIn(
            was.date(), was.readings(), was.bedTime(), was.wakeTime(), site, tags, was.note()));
  }

  /** Says nothing on a day of February. */
  public TypicalRunner silent(int february) {
    checkIns.remove(LocalDate.of(2027, 2, february));
    return this;
  }

  /** Began to check in so many mornings ago. */
  public TypicalRunner since(int mornings) {
    checkIns.headMap(TODAY.minusDays(mornings), true).clear();
    return this;
  }

  /** The whole plan. */
  public Plan plan() {
    Map<SessionId, Session> sessions = new HashMap<>();
    Map<ActivityId, Activity> activities = new HashMap<>();
    for (int week = 0; week < TypicalBlock.WEEKS; week++) {
      for (Session session : TypicalBlock.week(week)) {
        sessions.put(session.id(), session);
        if (session.date().isBefore(TODAY) && session.kind() != SessionKind.REST) {
          Activity done = TypicalBlock.done(session);
          activities.put(done.id(), done);
        }
      }
    }
    replanned.forEach(
        (date, planned) -> {
          sessions.values().removeIf(session -> session.date().equals(date));
          planned.forEach(session -> sessions.put(session.id(), session));
        });
    ran.forEach(
        (date, run) -> {
          activities.values().removeIf(activity -> activity.date().equals(date));
          activities.put(run.id(), run);
        });
    TrainingBlock block = TypicalBlock.block();
    return new Plan(
        TypicalBlock.runner(), Map.of(block.id(), block), sessions, activities, checkIns, Map.of());
  }

  private static CheckIn calm(LocalDate day, int i) {
    Map<Signal, Reading> said = new EnumMap<>(Signal.class);
    said.put(Signal.RESTING_HEART_RATE, Reading.typed(HEART[i % HEART.length]));
    said.put(Signal.HRV, Reading.imported(HRV[i % HRV.length]));
    said.put(Signal.SLEEP, Reading.typed(SLEEP[i % SLEEP.length]));
    said.put(Signal.ENERGY, Reading.typed(ENERGY[i % ENERGY.length]));
    said.put(Signal.SORENESS, Reading.typed(SORENESS[i % SORENESS.length]));
    said.put(Signal.MOOD, Reading.typed(4));
    return new CheckIn(day, said, Optional.empty(), Optional.empty(), "", Set.of(), "");
  }
}
