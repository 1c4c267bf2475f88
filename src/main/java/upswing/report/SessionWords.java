package upswing.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import upswing.load.Zones;
import upswing.training.DistanceUnit;
import upswing.training.EffortZone;
import upswing.training.Extent;
import upswing.training.Session;
import upswing.training.Target;
import upswing.training.WorkoutPart;
import upswing.training.WorkoutPart.Repeat;
import upswing.training.WorkoutPart.Role;
import upswing.training.WorkoutPart.Step;

/** A session's content in words: in one line, in all its lines, and as it is spoken. */
public final class SessionWords {

  /**
   * A line parted where it may break; example: {@code 3 × 10′} and {@code @ 4:32}.
   *
   * @param target empty where there is none
   */
  public record Line(String amount, String target) {

    /** Both in one, parted as on a card. */
    public String joined() {
      if (target.isEmpty()) return amount;
      return amount + (target.startsWith("@") ? " " : " · ") + target;
    }
  }

  /**
   * How much is said: with the target, with its letter, with how many strides, with strides, the
   * extent alone.
   */
  private enum Wording {
    FULL,
    SHORT,
    AMOUNT,
    BRIEF,
    EXTENT
  }

  private final Words words;
  private final Zones zones;
  private final DistanceUnit unit;

  /**
   * @param zones the runner's zones on the day
   */
  public SessionWords(Words words, Zones zones, DistanceUnit unit) {
    this.words = words;
    this.zones = zones;
    this.unit = unit;
  }

  /** The target in one line: 45′ · Z1 ≤ 138, 3 × 10′ @ 4:32, 40′ easy spin. */
  public String line(Session session) {
    return switch (session.kind()) {
      case REST -> "";
      case BIKE, SWIM, WALK, STRENGTH_MOBILITY ->
          words.of("workout.line." + session.kind(), plainExtent(session));
      default -> main(session, Wording.FULL);
    };
  }

  /** The line in its two parts, the target with its letter where no pace is known. */
  public Line parted(Session session) {
    boolean hasTarget = session.kind().isRun();
    if (!hasTarget) return new Line(brief(session), "");
    String amount = main(session, Wording.AMOUNT);
    String target = main(session, Wording.SHORT).substring(amount.length());
    return new Line(amount, target.replaceFirst("^ (· )?", ""));
  }

  /**
   * The same with less and less words, for where room is short: 3 × 10′ threshold pace, 3 × 10′ @
   * T, 3 × 10′. None is said twice; the last is the time of the whole session.
   */
  public List<String> lines(Session session, boolean brief) {
    List<String> all = new ArrayList<>();
    if (!brief) all.add(line(session));
    if (!brief && session.kind().isRun()) all.add(main(session, Wording.SHORT));
    all.add(brief(session));
    all.add(session.kind().isRun() ? main(session, Wording.EXTENT) : brief(session));
    all.add(all.getLast().replace(" × ", "×"));
    if (session.kind().isRun()) all.add(plainExtent(session));
    return all.stream().filter(text -> !text.isEmpty()).distinct().toList();
  }

  /** The shortest that still tells it: 45′, 3 × 10′, 35′ + strides. */
  public String brief(Session session) {
    return switch (session.kind()) {
      case REST -> "";
      case BIKE, SWIM, WALK, STRENGTH_MOBILITY -> plainExtent(session);
      default -> main(session, Wording.BRIEF);
    };
  }

  /** Every part on a line of its own. */
  public List<String> lines(Session session) {
    if (session.kind().isRun()) return session.workout().parts().stream().map(this::part).toList();
    String line = line(session);
    return line.isEmpty() ? List.of(words.of("workout.rest")) : List.of(line);
  }

  /** As a screen reader says it: 3 times 10 minutes. */
  public String spoken(Session session) {
    return line(session)
        .replace(" × ", " " + words.of("workout.times") + " ")
        .replace("′", " " + words.of("workout.minutes"))
        .replace("≤", words.of("workout.upTo"))
        .replace(" · ", ", ")
        .replace("@", words.of("workout.at"));
  }

  private String main(Session session, Wording wording) {
    boolean withTarget = wording == Wording.FULL || wording == Wording.SHORT;
    List<Repeat> repeats = new ArrayList<>();
    List<Step> steady = new ArrayList<>();
    for (WorkoutPart part : session.workout().parts()) {
      switch (part) {
        case Repeat repeat -> repeats.add(repeat);
        case Step step when step.role() == Role.WORK -> steady.add(step);
        case Step step -> {}
      }
    }
    if (steady.isEmpty() && !repeats.isEmpty()) {
      String sets = repeats.stream().map(r -> set(r)).collect(Collectors.joining(" + "));
      Step work = work(repeats.getFirst());
      Optional<Step> walk = repeats.getFirst().steps().stream().filter(s -> isWalk(s)).findFirst();
      if (walk.isPresent() && withTarget) {
        return words.of("workout.runWalk", sets, extent(walk.get()));
      }
      return withTarget ? sets + at(work, wording) : sets;
    }
    if (steady.isEmpty()) return plainExtent(session);
    String extent = steady.stream().map(this::extent).collect(Collectors.joining(" + "));
    if (!repeats.isEmpty()) {
      if (wording == Wording.EXTENT) return plainExtent(session);
      boolean counted = withTarget || wording == Wording.AMOUNT;
      String key = counted ? "workout.withStrides" : "workout.withStrides.brief";
      return words.of(key, plainExtent(session), repeats.getFirst().times());
    }
    return withTarget && steady.size() == 1 ? extent + target(steady.getFirst(), wording) : extent;
  }

  private String plainExtent(Session session) {
    List<Step> steps = session.workout().flattened();
    double minutes =
        steps.stream()
            .mapToDouble(
                s -> s.extent() instanceof Extent.Time t ? t.duration().toSeconds() / 60.0 : 0)
            .sum();
    return minutes > 0 || steps.isEmpty() ? Amounts.minutes(minutes) : extent(steps.getFirst());
  }

  private String part(WorkoutPart part) {
    return switch (part) {
      case Step step ->
          step.role() == Role.WORK
              ? extent(step) + target(step, Wording.FULL)
              : extent(step) + " " + manner(step);
      case Repeat repeat -> {
        Step work = work(repeat);
        String rest =
            repeat.steps().stream()
                .filter(s -> s.role() == Role.RECOVERY)
                .map(s -> ", " + extent(s) + " " + manner(s))
                .collect(Collectors.joining());
        yield set(repeat) + at(work, Wording.FULL) + rest;
      }
    };
  }

  /** How a step beside the work is done: easy, at a jog, walking. */
  private String manner(Step step) {
    return words.of(isWalk(step) ? "workout.walk" : "workout.role." + step.role());
  }

  /** There is no zone for walking: beside the work it is an effort of 2. */
  private static boolean isWalk(Step step) {
    return step.role() != Role.WORK && step.target().equals(new Target.Effort(2));
  }

  private String set(Repeat repeat) {
    return repeat.times() + " × " + extent(work(repeat));
  }

  private static Step work(Repeat repeat) {
    return repeat.steps().stream()
        .filter(s -> s.role() == Role.WORK)
        .findFirst()
        .orElse(repeat.steps().getFirst());
  }

  private String extent(Step step) {
    return switch (step.extent()) {
      case Extent.Time(var duration) ->
          duration.toSeconds() < 60 || duration.toSecondsPart() != 0
              ? seconds(duration.toSeconds())
              : Amounts.minutes(duration.toMinutes());
      case Extent.Distance(var meters) -> Amounts.distance(meters, unit);
    };
  }

  private static String seconds(long seconds) {
    return seconds < 60 ? seconds + "″" : seconds / 60 + "′" + seconds % 60 + "″";
  }

  /** After repetitions: the pace where it is known, else the name of the zone. */
  private String at(Step work, Wording wording) {
    return switch (work.target()) {
      case Target.Zone(var zone) ->
          zones
              .pace(zone)
              .map(pace -> " @ " + Amounts.pace(pace, unit))
              .orElseGet(
                  () ->
                      wording == Wording.SHORT
                          ? " @ " + words.of("zone.short." + zone)
                          : " " + words.of("zone." + zone));
      case Target.Pace pace -> " @ " + Amounts.pace(pace.middle(), unit);
      default -> target(work, wording).replace(" · ", " @ ");
    };
  }

  private String target(Step step, Wording wording) {
    return switch (step.target()) {
      case Target.Zone(var zone) -> " · " + zone(zone, wording);
      case Target.Pace pace ->
          " · " + Amounts.pace(pace.middle(), unit) + " " + Amounts.perUnit(unit);
      case Target.HeartRate(var low, var high) ->
          " · " + (low == 0 ? "≤ " : low + "–") + high + " bpm";
      case Target.Effort(var rpe) -> " · " + words.of("workout.effort", rpe);
    };
  }

  private String zone(EffortZone zone, Wording wording) {
    Optional<Zones.Ceiling> ceiling =
        switch (zone) {
          case RECOVERY -> zones.recoveryCeiling();
          case EASY -> zones.easyCeiling();
          default -> Optional.empty();
        };
    if (zone.compareTo(EffortZone.STEADY) > 0) {
      return zones
          .pace(zone)
          .map(pace -> Amounts.pace(pace, unit) + " " + Amounts.perUnit(unit))
          .orElseGet(() -> words.of((wording == Wording.SHORT ? "zone.short." : "zone.") + zone));
    }
    String name = words.of("zone." + zone);
    return ceiling.map(c -> name + " ≤ " + c.bpm()).orElse(name);
  }
}
