package upswing.report;

import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import upswing.load.Ledger;
import upswing.load.Zones;
import upswing.training.EffortZone;
import upswing.training.Extent;
import upswing.training.Session;
import upswing.training.SessionKind;
import upswing.training.Target;
import upswing.training.WorkoutPart;
import upswing.training.WorkoutPart.Repeat;
import upswing.training.WorkoutPart.Role;
import upswing.training.WorkoutPart.Step;

/**
 * A session in one line: how much, and what at.
 *
 * <p>Example: {@code 3 × 10′} and {@code @ 4:32}; {@code 45′} and {@code Z1 ≤ 138}.
 */
public record SessionLine(String amount, String target) {

  /** The line of a session under the runner's zones of its day. */
  public static SessionLine of(Session session, Ledger ledger) {
    return new Writer(session, ledger).line();
  }

  /** Both in one, parted as on a card. */
  public String joined() {
    if (target.isEmpty()) return amount;
    return amount + (target.startsWith("@") ? " " : " · ") + target;
  }

  private record Writer(Session session, Ledger ledger, Zones zones) {

    Writer(Session session, Ledger ledger) {
      this(session, ledger, ledger.zones(session.date()));
    }

    SessionLine line() {
      if (session.kind() == SessionKind.REST || session.workout().parts().isEmpty()) {
        return new SessionLine("", "");
      }
      Optional<WorkoutPart> key = keyPart();
      String minutes = Math.round(ledger.planned(session).minutes()) + "′";
      return switch (session.kind()) {
        case RACE -> new SessionLine(raceDistance(), "");
        case THRESHOLD, INTERVALS ->
            key.map(this::keyLine).orElseGet(() -> new SessionLine(minutes, ""));
        default -> new SessionLine(minutes + strides(), easyTarget());
      };
    }

    /** The part with the hardest work, by zone and then by time; strides are never the key. */
    private Optional<WorkoutPart> keyPart() {
      return session.workout().parts().stream()
          .filter(part -> !isStrides(part) && work(part).role() == Role.WORK)
          .max(Comparator.comparing(part -> hardness(work(part))));
    }

    private SessionLine keyLine(WorkoutPart part) {
      String times = part instanceof Repeat repeat ? repeat.times() + " × " : "";
      return new SessionLine(times + extent(work(part).extent()), "@ " + target(work(part)));
    }

    private static Step work(WorkoutPart part) {
      return switch (part) {
        case Step step -> step;
        case Repeat repeat ->
            repeat.steps().stream()
                .filter(step -> step.role() == Role.WORK)
                .findFirst()
                .orElse(repeat.steps().getFirst());
      };
    }

    private static EffortZone hardness(Step step) {
      return switch (step.target()) {
        case Target.Zone(EffortZone zone) -> zone;
        case Target.Pace pace -> EffortZone.THRESHOLD;
        case Target.HeartRate heartRate -> EffortZone.EASY;
        case Target.Effort(int rpe) -> rpe <= 4 ? EffortZone.EASY : EffortZone.THRESHOLD;
      };
    }

    private static boolean isStrides(WorkoutPart part) {
      return part instanceof Repeat repeat
          && repeat.steps().getFirst().extent() instanceof Extent.Time(Duration time)
          && time.toSeconds() <= 30;
    }

    private String strides() {
      return session.workout().parts().stream()
          .filter(Writer::isStrides)
          .map(part -> " + " + ((Repeat) part).times() + " strides")
          .findFirst()
          .orElse("");
    }

    private String easyTarget() {
      return switch (session.kind()) {
        case RECOVERY_RUN -> ceiling(zones.recoveryCeiling());
        case EASY -> ceiling(zones.easyCeiling());
        case LONG ->
            hasHarderPart() ? keyPart().map(p -> "@ " + target(work(p))).orElse("") : "Z1–2";
        default -> "";
      };
    }

    private boolean hasHarderPart() {
      return keyPart().map(p -> !hardness(work(p)).isEasy()).orElse(false);
    }

    private static String ceiling(Optional<Zones.Ceiling> ceiling) {
      return ceiling.map(c -> "Z1 ≤ " + c.bpm()).orElse("Z1");
    }

    private String target(Step step) {
      return switch (step.target()) {
        case Target.Pace pace -> pace(pace.middle());
        case Target.HeartRate(int lowest, int highest) ->
            lowest == 0 ? "≤ " + highest + " bpm" : lowest + "–" + highest + " bpm";
        case Target.Effort(int rpe) -> "RPE " + rpe;
        case Target.Zone(EffortZone zone) -> zones.pace(zone).map(this::pace).orElse(letter(zone));
      };
    }

    private String pace(double secondsPerKm) {
      long seconds = Math.round(secondsPerKm * ledger.plan().runner().unit().meters() / 1000);
      return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    private static String letter(EffortZone zone) {
      return switch (zone) {
        case RECOVERY, EASY -> "Z1";
        case STEADY -> "Z1–2";
        case MARATHON -> "M";
        case THRESHOLD -> "T";
        case INTERVAL -> "I";
        case REPETITION -> "R";
      };
    }

    private static String extent(Extent extent) {
      return switch (extent) {
        case Extent.Time(Duration time) ->
            time.toSecondsPart() == 0
                ? time.toMinutes() + "′"
                : time.toMinutes() == 0
                    ? time.toSeconds() + "″"
                    : "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
        case Extent.Distance(double meters) ->
            meters < 1000
                ? Math.round(meters) + " m"
                : "%s km".formatted(trimmed(Math.round(meters / 100) / 10.0));
      };
    }

    private static String trimmed(double number) {
      return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    private String raceDistance() {
      return trimmed(Math.round(ledger.planned(session).meters() / 100) / 10.0) + " km";
    }
  }
}
