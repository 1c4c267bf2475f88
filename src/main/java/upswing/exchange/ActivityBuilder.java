package upswing.exchange;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import upswing.training.Activity;
import upswing.training.ActivityId;
import upswing.training.HeartRateHistogram;
import upswing.training.Lap;
import upswing.training.Source;
import upswing.training.Sport;

/**
 * Makes an activity of what a file says in sum and of the samples behind it.
 *
 * <p>The sums win where they can be true; what is missing or can't be true comes from the samples.
 * In numbers {@code NaN} means unknown, in heart rates 0. The order of the calls is free.
 *
 * <p>Example: a file says nothing of the heart but its samples hold 150 bpm throughout, so the
 * average is 150 bpm; a file says 234 bpm over the same samples, and the average is 150 bpm too.
 */
public final class ActivityBuilder {

  private static final int LOWEST_BPM = 30;
  private static final int HIGHEST_BPM = 230;

  /** Degrees Celsius beyond which nobody runs and a sensor is wrong. */
  static final double COLDEST = -50;

  static final double HOTTEST = 60;

  private final Sport sport;
  private final Samples samples = new Samples();
  private final List<Lap> laps = new ArrayList<>();
  private String title = "";
  private @Nullable Instant start;
  private @Nullable ZoneOffset offset;
  private double timer = Double.NaN;
  private double elapsed = Double.NaN;
  private double meters = Double.NaN;
  private double ascent = Double.NaN;
  private double heartRate = Double.NaN;
  private double temperature = Double.NaN;
  private double degrees;
  private int measured;

  public ActivityBuilder(Sport sport) {
    this.sport = sport;
  }

  /** The runner's own name for it; empty when there is none. */
  public ActivityBuilder title(String words) {
    title = words.strip();
    return this;
  }

  /** When it began; without it the first sample tells. */
  public ActivityBuilder start(Instant instant) {
    start = instant;
    return this;
  }

  /** How far local time was from UTC; without it the zone given to {@link #build} tells. */
  public ActivityBuilder offset(ZoneOffset fromUtc) {
    offset = fromUtc;
    return this;
  }

  /** Seconds in motion as the watch counted them. */
  public ActivityBuilder timerSeconds(double seconds) {
    timer = seconds;
    return this;
  }

  /** Seconds from start to end, pauses included. */
  public ActivityBuilder elapsedSeconds(double seconds) {
    elapsed = seconds;
    return this;
  }

  /** The whole distance in metres. */
  public ActivityBuilder meters(double total) {
    meters = total;
    return this;
  }

  /** Metres climbed. */
  public ActivityBuilder ascentMeters(double total) {
    ascent = total;
    return this;
  }

  /** The average heart rate in bpm. */
  public ActivityBuilder averageHeartRate(double bpm) {
    heartRate = bpm;
    return this;
  }

  /** The mean temperature in degrees Celsius; without it the moments tell. */
  public ActivityBuilder averageTemperature(double celsius) {
    temperature = celsius;
    return this;
  }

  /** The temperature at one moment in degrees Celsius; {@code NaN} when unknown. */
  public ActivityBuilder temperature(double celsius) {
    if (isWeather(celsius)) {
      degrees += celsius;
      measured++;
    }
    return this;
  }

  /**
   * One moment of the recording.
   *
   * @param epochSecond seconds since 1970
   * @param bpm heart rate; 0 when unknown
   * @param metersSoFar distance since the start; {@code NaN} when unknown
   * @param metersPerSecond speed; {@code NaN} when unknown
   */
  public ActivityBuilder sample(
      long epochSecond, int bpm, double metersSoFar, double metersPerSecond) {
    boolean believed = bpm >= LOWEST_BPM && bpm <= HIGHEST_BPM;
    samples.add(epochSecond, believed ? bpm : 0, metersSoFar, metersPerSecond);
    return this;
  }

  /** The watch was stopped at that second since 1970. */
  public ActivityBuilder pausedAt(long epochSecond) {
    samples.mark(epochSecond, false);
    return this;
  }

  /** The watch was started again at that second since 1970. */
  public ActivityBuilder resumedAt(long epochSecond) {
    samples.mark(epochSecond, true);
    return this;
  }

  /** A lap of so many seconds, metres and mean bpm, each {@code NaN} when unknown. */
  public ActivityBuilder lap(double seconds, double lapMeters, double bpm) {
    if (seconds >= 0) laps.add(new Lap(duration(seconds), known(lapMeters), believed(bpm)));
    return this;
  }

  /**
   * The activity, or nothing when neither a start nor any sample says when it was.
   *
   * @param zone the runner's zone, used where the file does not tell the local time
   */
  public Optional<Activity> build(Source source, ZoneId zone) {
    Timeline timeline = samples.timeline();
    if (start == null && timeline.first().isEmpty()) return Optional.empty();
    Instant began = start != null ? start : Instant.ofEpochSecond(timeline.first().getAsLong());
    double wholeTime = elapsed >= 0 ? elapsed : Math.max(span(began, timeline), orZero(timer));
    double motion = timerCanBeTrue(wholeTime) ? timer : motion(timeline, wholeTime);
    return Optional.of(
        new Activity(
            ActivityId.named(source.content() + '#' + source.row()),
            began,
            offset != null ? offset : zone.getRules().getOffset(began),
            sport,
            title,
            duration(motion),
            duration(wholeTime),
            distance(timeline, wholeTime),
            known(ascent),
            average(timeline.heartRates()),
            meanTemperature(),
            timeline.heartRates(),
            timeline.heartRateByMinute(),
            timeline.speedByMinute(),
            laps,
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            source));
  }

  /** Clocks of one file differ by seconds; a timer far beyond the time that passed is no timer. */
  private boolean timerCanBeTrue(double wholeTime) {
    return timer >= 0 && !(timer > wholeTime * 1.1 + 60);
  }

  private static double motion(Timeline timeline, double wholeTime) {
    return timeline.motion() == 0 ? wholeTime : Math.min((double) timeline.motion(), wholeTime);
  }

  private static double span(Instant began, Timeline timeline) {
    long last = timeline.last().orElse(began.getEpochSecond());
    return Math.max(0, last - began.toEpochMilli() / 1000.0);
  }

  private OptionalDouble distance(Timeline timeline, double wholeTime) {
    boolean reachable = wholeTime == 0 || meters <= wholeTime * Timeline.FASTEST;
    if (meters > 0 && reachable) return OptionalDouble.of(meters);
    OptionalDouble measured = timeline.meters();
    return measured.isPresent() || meters > 0 ? measured : known(meters);
  }

  private OptionalInt average(HeartRateHistogram measured) {
    boolean within =
        measured.isEmpty()
            || (heartRate >= measured.lowest() - 1 && heartRate <= measured.highest() + 1);
    OptionalInt said = believed(heartRate);
    if (said.isPresent() && within) return said;
    OptionalDouble mean = measured.mean();
    return mean.isPresent()
        ? OptionalInt.of((int) Math.round(mean.getAsDouble()))
        : OptionalInt.empty();
  }

  private OptionalDouble meanTemperature() {
    if (isWeather(temperature)) return OptionalDouble.of(temperature);
    return measured > 0 ? OptionalDouble.of(degrees / measured) : OptionalDouble.empty();
  }

  private static boolean isWeather(double celsius) {
    return celsius >= COLDEST && celsius <= HOTTEST;
  }

  private static OptionalInt believed(double bpm) {
    return bpm >= LOWEST_BPM && bpm <= HIGHEST_BPM
        ? OptionalInt.of((int) Math.round(bpm))
        : OptionalInt.empty();
  }

  private static OptionalDouble known(double value) {
    return value >= 0 && Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  private static double orZero(double value) {
    return value > 0 ? value : 0;
  }

  private static Duration duration(double seconds) {
    return Duration.ofMillis(Math.round(seconds * 1000));
  }
}
