package upswing.training;

import java.time.Duration;

/** How long a step lasts: by the clock or by the road. */
public sealed interface Extent {

  /** A step that ends when its time is up. */
  record Time(Duration duration) implements Extent {
    public Time {
      if (duration.isNegative() || duration.isZero() || duration.toHours() > 24) {
        throw new IllegalArgumentException("a step lasts up to a day: " + duration);
      }
    }
  }

  /** A step that ends when its distance is run, in metres. */
  record Distance(double meters) implements Extent {
    public Distance {
      if (!(meters > 0 && meters <= 300_000)) {
        throw new IllegalArgumentException("a step is up to 300 km long: " + meters);
      }
    }
  }

  /** So many minutes. */
  static Extent minutes(int minutes) {
    return new Time(Duration.ofMinutes(minutes));
  }
}
