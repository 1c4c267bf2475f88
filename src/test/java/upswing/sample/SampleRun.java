package upswing.sample;

import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import upswing.example.Example;
import upswing.training.EffortZone;
import upswing.training.Extent;
import upswing.training.Session;
import upswing.training.SessionKind;
import upswing.training.Target;
import upswing.training.WorkoutPart.Step;

/**
 * Runs a planned session as a steady runner would and writes it as TCX, a point every ten seconds.
 */
final class SampleRun {

  private static final int EVERY = 10;

  private final Writer out;
  private final Random random;
  private final double strain;
  private double heartRate = 84;
  private double meters;
  private Instant now;

  private SampleRun(Writer out, Random random, Instant start, double strain) {
    this.out = out;
    this.random = random;
    this.now = start;
    this.strain = strain;
  }

  static void write(Writer out, List<Session> sessions, LocalDate tooHard, Random random)
      throws IOException {
    out.write(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2">
        <Activities>
        """);
    for (Session session : sessions) {
      LocalTime at = session.kind() == SessionKind.LONG ? LocalTime.of(9, 5) : LocalTime.of(17, 40);
      Instant start =
          session
              .date()
              .atTime(at)
              .plusMinutes(random.nextInt(40))
              .plusSeconds(random.nextInt(60))
              .atZone(Example.ZONE)
              .toInstant();
      double strain = session.date().equals(tooHard) ? 14 : 0;
      new SampleRun(out, random, start, strain).session(session);
    }
    out.write("</Activities>\n</TrainingCenterDatabase>\n");
  }

  private void session(Session session) throws IOException {
    String sport =
        switch (session.kind()) {
          case BIKE -> "Biking";
          case SWIM, WALK, STRENGTH_MOBILITY -> "Other";
          default -> "Running";
        };
    out.write("<Activity Sport=\"" + sport + "\"><Id>" + now + "</Id>\n");
    for (Step step : session.workout().flattened()) lap(step, sport.equals("Biking"));
    out.write("</Activity>\n");
  }

  private void lap(Step step, boolean bike) throws IOException {
    double speed = bike ? 6.2 : speed(step);
    long seconds =
        switch (step.extent()) {
          case Extent.Time(Duration time) -> time.toSeconds();
          case Extent.Distance(double length) -> Math.round(length / speed);
        };
    seconds += step.extent() instanceof Extent.Time && seconds > 1200 ? random.nextInt(70) : 0;
    double goal = (bike ? 118 : heartRate(step)) + random.nextGaussian() * 0.8;
    double from = meters;
    StringBuilder track = new StringBuilder();
    double sum = 0;
    int points = 0;
    for (long second = 0; second < seconds; second += EVERY) {
      long part = Math.min(EVERY, seconds - second);
      heartRate += (goal - heartRate) * (1 - Math.exp(-part / 45.0)) + random.nextGaussian() * 0.5;
      now = now.plusSeconds(part);
      meters += speed * part * (1 + random.nextGaussian() * 0.01);
      sum += heartRate;
      points++;
      track.append(
          String.format(
              Locale.ROOT,
              "<Trackpoint><Time>%s</Time><DistanceMeters>%.1f</DistanceMeters>"
                  + "<HeartRateBpm><Value>%d</Value></HeartRateBpm></Trackpoint>\n",
              now,
              meters,
              Math.round(heartRate)));
    }
    out.write(
        String.format(
            Locale.ROOT,
            "<Lap StartTime=\"%s\"><TotalTimeSeconds>%d</TotalTimeSeconds>"
                + "<DistanceMeters>%.1f</DistanceMeters>"
                + "<AverageHeartRateBpm><Value>%d</Value></AverageHeartRateBpm>"
                + "<Intensity>Active</Intensity><TriggerMethod>Manual</TriggerMethod><Track>\n",
            now.minusSeconds(seconds),
            seconds,
            meters - from,
            Math.round(sum / points)));
    out.append(track).write("</Track></Lap>\n");
  }

  private static EffortZone zone(Step step) {
    return step.target() instanceof Target.Zone(EffortZone zone) ? zone : EffortZone.THRESHOLD;
  }

  private double speed(Step step) {
    double threshold = 1000.0 / 272;
    double share =
        switch (zone(step)) {
          case RECOVERY -> 0.72;
          case EASY -> 0.77;
          case STEADY -> 0.785;
          case MARATHON -> 0.94;
          case THRESHOLD -> 1.0;
          case INTERVAL -> 1.09;
          case REPETITION -> 1.16;
        };
    return threshold * share * (1 + strain / 250) * (1 + random.nextGaussian() * 0.006);
  }

  private double heartRate(Step step) {
    return strain
        + switch (zone(step)) {
          case RECOVERY -> 124;
          case EASY -> 133;
          case STEADY -> 136;
          case MARATHON -> 147;
          case THRESHOLD -> 154;
          case INTERVAL -> 162;
          case REPETITION -> 160;
        };
  }
}
