package upswing.exchange;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * One steady run told in several formats.
 *
 * @param start when it began
 * @param seconds how long it took
 * @param meters how far it led, due north
 * @param bpm heart rate throughout; 0 when nothing measured it
 */
record RunFiles(Instant start, int seconds, double meters, int bpm) {

  private static final int STEP = 10;
  private static final double METERS_A_DEGREE = 111_195;

  static RunFiles at(String start, int seconds, double meters, int bpm) {
    return new RunFiles(Instant.parse(start), seconds, meters, bpm);
  }

  RunFiles shifted(Duration by) {
    return new RunFiles(start.plus(by), seconds, meters, bpm);
  }

  /** The run as TCX with one lap. */
  String tcx() {
    StringBuilder xml =
        new StringBuilder("<?xml version=\"1.0\"?><TrainingCenterDatabase><Activities>");
    xml.append("<Activity Sport=\"Running\"><Id>" + start + "</Id>");
    xml.append("<Lap StartTime=\"" + start + "\"><TotalTimeSeconds>" + seconds);
    xml.append("</TotalTimeSeconds><DistanceMeters>" + meters + "</DistanceMeters>");
    xml.append("<Track>");
    for (int at = 0; at <= seconds; at += STEP) {
      xml.append("<Trackpoint><Time>" + start.plusSeconds(at) + "</Time>");
      xml.append("<DistanceMeters>" + meters * at / seconds + "</DistanceMeters>");
      if (bpm > 0) xml.append("<HeartRateBpm><Value>" + bpm + "</Value></HeartRateBpm>");
      xml.append("</Trackpoint>");
    }
    return xml + "</Track></Lap></Activity></Activities></TrainingCenterDatabase>";
  }

  /** The run as GPX. */
  String gpx() {
    StringBuilder xml =
        new StringBuilder("<gpx version=\"1.1\"><trk><name>Morning Run</name><trkseg>");
    for (int at = 0; at <= seconds; at += STEP) {
      double latitude = 48 + meters * at / seconds / METERS_A_DEGREE;
      xml.append("<trkpt lat=\"" + latitude + "\" lon=\"2.0\">");
      xml.append("<time>" + start.plusSeconds(at) + "</time>");
      if (bpm > 0) xml.append("<extensions><gpxtpx:hr>" + bpm + "</gpxtpx:hr></extensions>");
      xml.append("</trkpt>");
    }
    return xml + "</trkseg></trk></gpx>";
  }

  /** The run as a row of a Garmin list of a runner in Paris. */
  String garminRow() {
    LocalDateTime local = LocalDateTime.ofInstant(start, Imports.PARIS);
    return "Running,"
        + local.format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT))
        + ",Morning,"
        + String.format(Locale.ROOT, "%.2f", meters / 1000)
        + ','
        + clock()
        + ','
        + (bpm > 0 ? bpm : "--");
  }

  static String garminList(RunFiles... runs) {
    StringBuilder csv = new StringBuilder("Activity Type,Date,Title,Distance,Time,Avg HR");
    for (RunFiles run : runs) csv.append('\n').append(run.garminRow());
    return csv.toString();
  }

  /** The run as the list of a Strava account export, with the effort the runner gave it. */
  String stravaList(int effort) {
    LocalDateTime utc = LocalDateTime.ofInstant(start, ZoneOffset.UTC);
    return "Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,"
        + "Elapsed Time,Moving Time,Distance,Perceived Exertion\n7,\""
        + utc.format(DateTimeFormatter.ofPattern("MMM d, uuuu, h:mm:ss a", Locale.ENGLISH))
        + "\",Hills with Ana,Run,"
        + seconds
        + ','
        + String.format(Locale.ROOT, "%.2f,%d.0,%d.0,%.1f", meters / 1000, seconds, seconds, meters)
        + ','
        + effort;
  }

  private String clock() {
    return String.format(
        Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}
