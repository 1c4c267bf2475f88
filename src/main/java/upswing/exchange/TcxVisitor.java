package upswing.exchange;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import upswing.exchange.Importer.Failure;
import upswing.exchange.text.Moments;
import upswing.exchange.text.XmlWalk;
import upswing.training.Activity;

/** Gathers the activities of one TCX file while it is walked through. */
final class TcxVisitor implements XmlWalk.Visitor {

  /** A new track after so many silent seconds means that the watch was stopped. */
  private static final long PAUSE_SECONDS = 10;

  private final ActivityFile file;
  private final List<Failure> failures;
  private final List<Activity> activities = new ArrayList<>();
  private int number;

  private @Nullable ActivityBuilder activity;
  private Optional<OffsetDateTime> start = Optional.empty();
  private final Sums whole = new Sums();
  private final Sums lap = new Sums();
  private boolean newTrack;
  private long first;
  private long last;

  private Optional<OffsetDateTime> time = Optional.empty();
  private double meters;
  private double bpm;
  private double speed;

  TcxVisitor(ActivityFile file, List<Failure> failures) {
    this.file = file;
    this.failures = failures;
  }

  /** The activities that were read to their end. */
  List<Activity> activities() {
    return activities;
  }

  @Override
  public void begins(String name, UnaryOperator<String> attribute) {
    switch (name) {
      case "Activity" -> {
        number++;
        activity = new ActivityBuilder(SportWords.of(attribute.apply("Sport")));
        start = Optional.empty();
        whole.clear();
        last = 0;
      }
      case "Lap" -> {
        lap.clear();
        if (start.isEmpty()) start = Moments.parse(attribute.apply("StartTime"));
      }
      case "Track" -> newTrack = true;
      case "Trackpoint" -> {
        time = Optional.empty();
        meters = Double.NaN;
        bpm = 0;
        speed = Double.NaN;
      }
      default -> {
        // everything else is told when it ends
      }
    }
  }

  @Override
  public void ends(String name, String parent, String text) {
    if (activity == null) return;
    switch (parent + "/" + name) {
      case "Activity/Id" -> start = Moments.parse(text);
      case "Lap/TotalTimeSeconds" -> lap.seconds = Moments.number(text);
      case "Lap/DistanceMeters" -> lap.meters = Moments.number(text);
      case "AverageHeartRateBpm/Value" -> lap.bpm = Moments.number(text);
      case "Trackpoint/Time" -> time = Moments.parse(text);
      case "Trackpoint/DistanceMeters" -> meters = Moments.number(text);
      case "HeartRateBpm/Value" -> bpm = Moments.number(text);
      case "TPX/Speed" -> speed = Moments.number(text);
      case "Track/Trackpoint" -> addSample(activity);
      case "Activity/Lap" -> addLap(activity);
      default -> {
        if (name.equals("Activity")) finish(activity);
      }
    }
  }

  private void addSample(ActivityBuilder builder) {
    if (time.isEmpty()) return;
    long second = time.get().toEpochSecond();
    if (last == 0) {
      first = second;
    } else if (newTrack && second - last > PAUSE_SECONDS) {
      builder.pausedAt(last + 1).resumedAt(second);
    }
    newTrack = false;
    last = Math.max(last, second);
    builder.sample(second, bpm > 0 ? (int) Math.round(bpm) : 0, meters, speed);
  }

  private void addLap(ActivityBuilder builder) {
    builder.lap(lap.seconds, lap.meters, lap.bpm);
    whole.add(lap);
  }

  private void finish(ActivityBuilder builder) {
    double tracked = last == 0 ? 0 : last - first;
    start.ifPresent(
        moment -> {
          builder.start(moment.toInstant());
          if (!moment.getOffset().equals(ZoneOffset.UTC)) builder.offset(moment.getOffset());
        });
    builder.timerSeconds(whole.seconds).meters(whole.meters).averageHeartRate(whole.bpm);
    builder.elapsedSeconds(Math.max(tracked, whole.seconds > 0 ? whole.seconds : 0));
    builder
        .build(file.source(number), file.zone())
        .ifPresentOrElse(
            activities::add,
            () ->
                failures.add(
                    file.failure(number, "This activity has no start time, so it was left out.")));
    activity = null;
  }

  /** Seconds, metres and mean bpm of a lap, or of all laps weighted by their time. */
  private static final class Sums {
    double seconds;
    double meters;
    double bpm;
    private double secondsWithHeart;

    void clear() {
      seconds = Double.NaN;
      meters = Double.NaN;
      bpm = Double.NaN;
      secondsWithHeart = 0;
    }

    void add(Sums lap) {
      if (lap.seconds >= 0) seconds = lap.seconds + (seconds >= 0 ? seconds : 0);
      if (lap.meters >= 0) meters = lap.meters + (meters >= 0 ? meters : 0);
      if (lap.bpm > 0 && lap.seconds > 0) {
        double before = secondsWithHeart > 0 ? bpm * secondsWithHeart : 0;
        secondsWithHeart += lap.seconds;
        bpm = (before + lap.bpm * lap.seconds) / secondsWithHeart;
      }
    }
  }
}
