package upswing.exchange.fit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One FIT file as far as activities need it, everything in the order it was written.
 *
 * <p>Times are seconds since 1970, {@link FitTime#UNKNOWN} where none was recorded. Other numbers
 * that were not recorded are {@code NaN}, or -1 where the type is {@code int}.
 *
 * @param type what kind of file it is: 4 is an activity
 * @param created when the file was begun
 * @param sport the sport the watch was set to
 * @param offsetSeconds how far the watch's local time was from UTC
 * @param damage what is wrong with it; empty when nothing is
 */
record FitPart(
    int type,
    long created,
    Kind sport,
    OptionalInt offsetSeconds,
    List<Session> sessions,
    List<Lap> laps,
    List<Moment> records,
    List<Timer> timers,
    Optional<String> damage) {

  /** The file type of an activity. */
  public static final int ACTIVITY = 4;

  public FitPart {
    sessions = List.copyOf(sessions);
    laps = List.copyOf(laps);
    records = List.copyOf(records);
    timers = List.copyOf(timers);
  }

  /**
   * A sport as the profile numbers it, and the watch's own name for it.
   *
   * @param sport 1 is running
   * @param subSport 1 is the treadmill
   */
  public record Kind(int sport, int subSport, String name) {
    /** Nothing was said. */
    public static final Kind UNKNOWN = new Kind(-1, -1, "");
  }

  /** The sum of one activity. */
  public record Session(
      long start,
      long end,
      Kind kind,
      double elapsedSeconds,
      double timerSeconds,
      double meters,
      int averageHeartRate,
      double ascentMeters,
      double celsius) {}

  /** The sum of one lap. */
  public record Lap(
      long start, long end, Kind kind, double timerSeconds, double meters, int averageHeartRate) {}

  /**
   * One moment.
   *
   * @param heartRate in bpm
   * @param meters since the start
   * @param speed in metres per second
   * @param celsius the temperature in degrees
   */
  public record Moment(long time, int heartRate, double meters, double speed, double celsius) {}

  /** The watch began to count, or stopped. */
  public record Timer(long time, boolean running) {}
}
