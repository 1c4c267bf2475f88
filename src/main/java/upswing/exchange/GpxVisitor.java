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
import upswing.training.Sport;

/** Gathers the tracks of one GPX file while it is walked through. */
final class GpxVisitor implements XmlWalk.Visitor {

  /** Standing still for longer than this is a pause: GPX does not tell when a watch was stopped. */
  private static final long PAUSE_SECONDS = 30;

  private static final double STANDING = 0.5;
  private static final double EARTH_RADIUS_METERS = 6_371_008.8;
  private static final String RUNNING_AS_NUMBER = "9";

  /** One moment of a track. */
  private record Point(
      OffsetDateTime time, double latitude, double longitude, int bpm, double celsius) {}

  private final ActivityFile file;
  private final List<Failure> failures;
  private final List<Activity> activities = new ArrayList<>();
  private int number;

  private String name = "";
  private String type = "";
  private final List<Point> points = new ArrayList<>();

  private double latitude;
  private double longitude;
  private int bpm;
  private double celsius;
  private Optional<OffsetDateTime> time = Optional.empty();

  GpxVisitor(ActivityFile file, List<Failure> failures) {
    this.file = file;
    this.failures = failures;
  }

  /** The tracks that were read to their end. */
  List<Activity> activities() {
    return activities;
  }

  @Override
  public void begins(String element, UnaryOperator<String> attribute) {
    if (element.equals("trk")) {
      number++;
      name = "";
      type = "";
      points.clear();
    } else if (element.equals("trkpt")) {
      latitude = Moments.number(attribute.apply("lat"));
      longitude = Moments.number(attribute.apply("lon"));
      bpm = 0;
      celsius = Double.NaN;
      time = Optional.empty();
    }
  }

  @Override
  public void ends(String element, String parent, String text) {
    switch (element) {
      case "name" -> {
        if (parent.equals("trk")) name = text;
      }
      case "type" -> {
        if (parent.equals("trk")) type = text;
      }
      case "time" -> {
        if (parent.equals("trkpt")) time = Moments.parse(text);
      }
      case "hr", "heartrate", "HeartRateBpm" -> {
        double beats = Moments.number(text);
        if (bpm == 0 && beats > 0 && beats < 300) bpm = (int) Math.round(beats);
      }
      case "atemp" -> celsius = Moments.number(text);
      case "trkpt" ->
          time.ifPresent(
              moment -> points.add(new Point(moment, latitude, longitude, bpm, celsius)));
      case "trk" -> finish();
      default -> {
        // power and cadence are not kept
      }
    }
  }

  private void finish() {
    if (points.size() < 2) {
      String called = name.isEmpty() ? "This track" : "The track «" + name + "»";
      failures.add(
          file.failure(
              number, called + " has no times, so nobody can tell when or how fast it was run."));
      return;
    }
    ActivityBuilder builder = new ActivityBuilder(sport()).title(name);
    OffsetDateTime start = points.getFirst().time();
    builder.start(start.toInstant());
    if (!start.getOffset().equals(ZoneOffset.UTC)) builder.offset(start.getOffset());
    double meters = 0;
    @Nullable Point before = null;
    for (Point point : points) {
      if (before != null) meters += step(builder, before, point);
      builder.sample(point.time().toEpochSecond(), point.bpm(), meters, Double.NaN);
      builder.temperature(point.celsius());
      before = point;
    }
    builder.meters(meters);
    builder.build(file.source(number), file.zone()).ifPresent(activities::add);
  }

  private static double step(ActivityBuilder builder, Point from, Point to) {
    double meters = distance(from, to);
    long seconds = to.time().toEpochSecond() - from.time().toEpochSecond();
    if (seconds > PAUSE_SECONDS && meters / seconds < STANDING) {
      builder.pausedAt(from.time().toEpochSecond() + 1).resumedAt(to.time().toEpochSecond());
    }
    return meters;
  }

  private Sport sport() {
    if (type.equals(RUNNING_AS_NUMBER)) return Sport.RUN;
    Sport byType = SportWords.of(type);
    return byType == Sport.OTHER ? SportWords.of(name) : byType;
  }

  /**
   * The great circle between two points in metres, by the haversine; unknown places add nothing.
   */
  private static double distance(Point a, Point b) {
    double dLatitude = Math.toRadians(b.latitude() - a.latitude()) / 2;
    double dLongitude = Math.toRadians(b.longitude() - a.longitude()) / 2;
    double h =
        Math.pow(Math.sin(dLatitude), 2)
            + Math.cos(Math.toRadians(a.latitude()))
                * Math.cos(Math.toRadians(b.latitude()))
                * Math.pow(Math.sin(dLongitude), 2);
    double meters = 2 * EARTH_RADIUS_METERS * Math.asin(Math.sqrt(Math.min(1, h)));
    return Double.isNaN(meters) ? 0 : meters;
  }
}
