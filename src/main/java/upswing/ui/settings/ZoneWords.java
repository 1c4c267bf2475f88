package upswing.ui.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import upswing.load.HeartRateScale;
import upswing.load.Zones;
import upswing.report.Amounts;
import upswing.training.EffortZone;
import upswing.training.Measure;
import upswing.training.Runner;
import upswing.training.SessionKind;
import upswing.ui.Messages;
import upswing.ui.settings.ZoneLine.Certainty;

/** The runner's zones in words, each with its source. */
final class ZoneWords {

  private final Messages words;
  private final Runner runner;
  private final LocalDate today;
  private final Zones zones;

  ZoneWords(Messages words, Runner runner, LocalDate today) {
    this.words = words;
    this.runner = runner;
    this.today = today;
    zones = Zones.of(runner, today);
  }

  /** Recovery, easy, marathon, threshold and interval, in this order. */
  List<ZoneLine> lines() {
    return List.of(
        ceiling(SessionKind.RECOVERY_RUN, EffortZone.RECOVERY, zones.recoveryCeiling()),
        ceiling(SessionKind.EASY, EffortZone.EASY, zones.easyCeiling()),
        faster(SessionKind.LONG, EffortZone.MARATHON, 0.93, 0.97),
        faster(SessionKind.THRESHOLD, EffortZone.THRESHOLD, 0.97, 1.02),
        faster(SessionKind.INTERVALS, EffortZone.INTERVAL, 1.02, 1.06));
  }

  /** What other ways to the easy ceiling would give; empty where there is no other. */
  String otherWays() {
    List<Zones.Ceiling> ways = Zones.easyCeilings(runner, today);
    if (ways.size() < 2) return "";
    String others =
        ways.stream()
            .skip(1)
            .map(way -> words.of("settings.way." + way.origin(), way.bpm()))
            .collect(Collectors.joining(", "));
    return words.of("settings.otherWays", ways.getFirst().bpm(), others);
  }

  private ZoneLine ceiling(SessionKind kind, EffortZone zone, Optional<Zones.Ceiling> ceiling) {
    return new ZoneLine(
        kind,
        words.of("edit.zone." + zone),
        ceiling.map(c -> words.of("settings.upTo", c.bpm())).orElse("–"),
        pace(zone),
        ceiling
            .map(c -> words.of("settings.source." + zone + "." + c.origin()))
            .orElse(words.of("settings.source.none")),
        ceiling.map(c -> certainty(c.origin())).orElse(Certainty.UNKNOWN));
  }

  /** Shares of LTHR, and a pace from the threshold pace. */
  private ZoneLine faster(SessionKind kind, EffortZone zone, double low, double high) {
    boolean pace = zones.thresholdPace().isPresent();
    boolean lthr = runner.measures().stream().anyMatch(m -> m.kind() == Measure.Kind.LTHR);
    Optional<HeartRateScale> scale = zones.heartRate();
    String key = pace ? "pace" : lthr ? "lthr" : scale.isPresent() ? "estimated" : "none";
    return new ZoneLine(
        kind,
        words.of("edit.zone." + zone),
        scale
            .map(
                s ->
                    words.of(
                        "settings.between",
                        Math.round(low * s.lthr()),
                        Math.round(high * s.lthr())))
            .orElse("–"),
        pace(zone),
        words.of("settings.source." + key),
        pace || lthr
            ? zone == EffortZone.THRESHOLD ? Certainty.MEASURED : Certainty.WORKED_OUT
            : scale.isPresent() ? Certainty.ESTIMATED : Certainty.UNKNOWN);
  }

  private String pace(EffortZone zone) {
    return zones
        .pace(zone)
        .map(p -> Amounts.pace(p, runner.unit()) + " " + Amounts.perUnit(runner.unit()))
        .orElse("–");
  }

  private static Certainty certainty(Zones.Origin origin) {
    return switch (origin) {
      case MEASURED -> Certainty.MEASURED;
      case LTHR, MAXIMUM, RESERVE -> Certainty.WORKED_OUT;
      case AGE -> Certainty.ESTIMATED;
    };
  }
}
