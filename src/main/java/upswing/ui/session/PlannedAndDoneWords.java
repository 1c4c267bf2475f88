package upswing.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import upswing.load.Intensity;
import upswing.load.Ledger;
import upswing.load.PlannedFigures;
import upswing.load.Zones;
import upswing.report.Amounts;
import upswing.report.SessionWords;
import upswing.training.Activity;
import upswing.training.DistanceUnit;
import upswing.training.EffortZone;
import upswing.training.Extent;
import upswing.training.Session;
import upswing.training.SessionKind;
import upswing.training.Sport;
import upswing.training.Target;
import upswing.training.WorkoutPart;
import upswing.ui.Dates;
import upswing.ui.Messages;

/** Puts what was planned and what was done side by side, figure by figure. */
final class PlannedAndDoneWords {

  private static final int EASY_EFFORT = 3;
  private static final int WHOLE_MINUTES = 100;

  private final Messages words;
  private final Ledger ledger;
  private final DistanceUnit unit;

  PlannedAndDoneWords(Messages words, Ledger ledger) {
    this.words = words;
    this.ledger = ledger;
    unit = ledger.plan().runner().unit();
  }

  /** A planned session, and what was done for it. */
  PlannedAndDone of(Session session, Optional<Activity> done) {
    Zones zones = ledger.zones(session.date());
    List<PlannedAndDone.Row> rows = new ArrayList<>();
    if (session.kind() != SessionKind.REST) {
      PlannedFigures planned = ledger.planned(session);
      row(rows, "time", time(planned.minutes()), done.map(run -> time(run.minutes())));
      boolean known = hasDistance(session, zones);
      String distance = Amounts.distance(rounded(planned.meters()), unit);
      row(rows, "distance", known ? about(session, distance) : "", done.flatMap(this::distance));
      String pace = known ? pace(planned.minutes(), planned.meters()) : "";
      row(rows, "pace", known ? about(session, pace) : "", done.flatMap(this::pace));
      boolean tooHard = done.filter(run -> ledger.easy(run.id()).isTooHard()).isPresent();
      row(rows, "heartRate", heartRate(session, zones), done.flatMap(this::heartRate), tooHard);
      boolean laborious =
          tooHard && done.filter(run -> run.rpe().orElse(0) > EASY_EFFORT).isPresent();
      row(rows, "effort", effort(session), done.flatMap(this::effort), laborious);
      row(rows, "load", Amounts.whole(planned.load()), done.flatMap(this::load));
      done.flatMap(this::warmth).ifPresent(warm -> row(rows, "warmth", "", Optional.of(warm)));
    }
    return new PlannedAndDone(
        session.kind(),
        words.of("kind." + session.kind()),
        new SessionWords(words, zones, unit).line(session),
        Optional.of(ledger.state(session)),
        done.filter(run -> !run.date().equals(session.date()))
            .map(run -> Dates.brief(run.date(), words))
            .orElse(""),
        rows);
  }

  /** What was done without a plan. */
  PlannedAndDone of(Activity done) {
    List<PlannedAndDone.Row> rows = new ArrayList<>();
    row(rows, "time", "", Optional.of(time(done.minutes())));
    row(rows, "distance", "", distance(done));
    row(rows, "pace", "", pace(done));
    row(rows, "heartRate", "", heartRate(done));
    row(rows, "effort", "", effort(done));
    row(rows, "load", "", load(done));
    warmth(done).ifPresent(warm -> row(rows, "warmth", "", Optional.of(warm)));
    return new PlannedAndDone(
        Intensity.usualKind(done.sport()),
        words.of("sport." + done.sport()),
        "",
        Optional.empty(),
        "",
        rows);
  }

  private void row(
      List<PlannedAndDone.Row> rows, String name, String planned, Optional<String> done) {
    row(rows, name, planned, done, false);
  }

  /** A figure that neither was planned nor is known has no row. */
  private void row(
      List<PlannedAndDone.Row> rows,
      String name,
      String planned,
      Optional<String> done,
      boolean harder) {
    if (planned.isEmpty() && done.isEmpty()) return;
    rows.add(
        new PlannedAndDone.Row(words.of("edit.beside." + name), planned, done.orElse(""), harder));
  }

  private String time(double minutes) {
    return Math.round(minutes) < WHOLE_MINUTES
        ? words.of("edit.minutes", Amounts.whole(minutes))
        : Amounts.time(minutes);
  }

  /** A time becomes a distance only by a pace of the runner's own. */
  private static boolean hasDistance(Session session, Zones zones) {
    if (!session.kind().isRun()) return false;
    return zones.thresholdPace().isPresent()
        || session.workout().flattened().stream()
            .allMatch(
                step ->
                    step.extent() instanceof Extent.Distance
                        || step.target() instanceof Target.Pace);
  }

  private static boolean isMeasured(Session session) {
    List<WorkoutPart.Step> steps = session.workout().flattened();
    return !steps.isEmpty()
        && steps.stream().allMatch(step -> step.extent() instanceof Extent.Distance);
  }

  private String about(Session session, String figure) {
    return isMeasured(session) ? figure : words.of("edit.beside.about", figure);
  }

  private String pace(double minutes, double meters) {
    return Amounts.pace(minutes * 60_000 / meters, unit) + " " + Amounts.perUnit(unit);
  }

  /** The heart rate that the work is held to, where it is held to one. */
  private String heartRate(Session session, Zones zones) {
    for (WorkoutPart.Step step : session.workout().flattened()) {
      if (step.role() != WorkoutPart.Role.WORK) continue;
      return switch (step.target()) {
        case Target.HeartRate(int low, int high) ->
            low == 0 ? atMost(high) : words.of("edit.beside.from", low, high);
        case Target.Zone(EffortZone zone) when zone == EffortZone.EASY ->
            zones.easyCeiling().map(c -> atMost(c.bpm())).orElse("");
        case Target.Zone(EffortZone zone) when zone == EffortZone.RECOVERY ->
            zones.recoveryCeiling().map(c -> atMost(c.bpm())).orElse("");
        case Target.Zone zone -> "";
        case Target.Pace pace -> "";
        case Target.Effort effort -> "";
      };
    }
    return "";
  }

  private String atMost(int bpm) {
    return words.of("edit.beside.atMost", bpm);
  }

  private String effort(Session session) {
    for (WorkoutPart.Step step : session.workout().flattened()) {
      if (step.role() == WorkoutPart.Role.WORK && step.target() instanceof Target.Effort(int rpe)) {
        return words.of("edit.beside.of10", rpe);
      }
    }
    boolean easy = session.kind() == SessionKind.EASY || session.kind() == SessionKind.RECOVERY_RUN;
    return easy ? words.of("edit.beside.upTo10", EASY_EFFORT) : "";
  }

  private Optional<String> distance(Activity done) {
    return covered(done).map(meters -> Amounts.distance(rounded(meters), unit));
  }

  private Optional<String> pace(Activity done) {
    if (done.sport() != Sport.RUN && done.sport() != Sport.WALK) return Optional.empty();
    return covered(done).map(meters -> pace(done.minutes(), meters));
  }

  private static Optional<Double> covered(Activity done) {
    OptionalDouble meters = done.meters();
    return meters.isPresent() && meters.getAsDouble() > 0
        ? Optional.of(meters.getAsDouble())
        : Optional.empty();
  }

  private Optional<String> heartRate(Activity done) {
    return done.averageHeartRate().isPresent()
        ? Optional.of(words.of("edit.bpm", done.averageHeartRate().getAsInt()))
        : Optional.empty();
  }

  private Optional<String> effort(Activity done) {
    return done.rpe().isPresent()
        ? Optional.of(words.of("edit.beside.of10", done.rpe().getAsInt()))
        : Optional.empty();
  }

  private Optional<String> load(Activity done) {
    return ledger.load(done.id()).map(load -> Amounts.whole(load.points()));
  }

  private Optional<String> warmth(Activity done) {
    return done.temperature().isPresent()
        ? Optional.of(words.of("edit.celsius", Amounts.whole(done.temperature().getAsDouble())))
        : Optional.empty();
  }

  private static double rounded(double meters) {
    return Math.rint(meters / 100) * 100;
  }
}
