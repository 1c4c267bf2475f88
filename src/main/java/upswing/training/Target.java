package upswing.training;

/** What a step aims at. */
public sealed interface Target {

  /** By feel or by the runner's own zones, whatever they are on the day. */
  record Zone(EffortZone zone) implements Target {}

  /** A fixed pace in seconds per kilometre; {@code fastest} is the smaller number. */
  record Pace(double fastest, double slowest) implements Target {
    public Pace {
      if (!(fastest >= 100 && fastest <= slowest && slowest <= 1800)) {
        throw new IllegalArgumentException("not a running pace: " + fastest + "-" + slowest);
      }
    }

    /** Halfway between the two ends, in seconds per kilometre. */
    public double middle() {
      return (fastest + slowest) / 2;
    }
  }

  /** A ceiling in beats per minute, and a floor of 0 where there is none. */
  record HeartRate(int lowest, int highest) implements Target {
    public HeartRate {
      if (lowest < 0 || highest < lowest || highest < 40 || highest > 240) {
        throw new IllegalArgumentException("not a heart rate: " + lowest + "-" + highest);
      }
    }
  }

  /** Perceived effort on the ten-point scale. */
  record Effort(int rpe) implements Target {
    public Effort {
      if (rpe < 1 || rpe > 10) throw new IllegalArgumentException("effort is 1 to 10: " + rpe);
    }
  }
}
