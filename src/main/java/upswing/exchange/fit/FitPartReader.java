package upswing.exchange.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import upswing.exchange.fit.FitPart.Kind;

/**
 * Picks out of one FIT file's messages what activities need.
 *
 * <p>Source of the numbers: the FIT profile.
 */
final class FitPartReader {

  private static final double CENTIMETRES = 100;
  private static final double MILLISECONDS = 1000;
  private static final double MILLIMETRES = 1000;

  private static final String TOO_MANY =
      "It holds far more than a watch writes; only the beginning was read.";

  /** Eleven days at one a second; a file with more is not what a watch wrote. */
  private static final int MOST_ENTRIES = 1_000_000;

  private final FitMessage message;
  private final CompressedWay compressedWay = new CompressedWay();
  private final List<FitPart.Session> sessions = new ArrayList<>();
  private final List<FitPart.Lap> laps = new ArrayList<>();
  private final List<FitPart.Moment> records = new ArrayList<>();
  private final List<FitPart.Timer> timers = new ArrayList<>();
  private int type = -1;
  private long created = FitTime.UNKNOWN;
  private Kind sport = Kind.UNKNOWN;
  private OptionalInt offset = OptionalInt.empty();

  private FitPartReader(FitMessage message) {
    this.message = message;
  }

  /** Reads the messages between two places; {@code damage} is what is known to be wrong already. */
  static FitPart read(byte[] bytes, int from, int end, Optional<String> damage) {
    FitDecoder decoder = new FitDecoder(bytes, from, end);
    FitPartReader part = new FitPartReader(decoder.message());
    try {
      for (int entries = 0; decoder.next(); ) {
        if (part.take() && ++entries > MOST_ENTRIES) throw new FitDecoder.Damaged(TOO_MANY);
      }
    } catch (FitDecoder.Damaged broken) {
      damage = damage.or(() -> Optional.of(broken.reason()));
    }
    return part.done(damage);
  }

  private FitPart done(Optional<String> damage) {
    return new FitPart(type, created, sport, offset, sessions, laps, records, timers, damage);
  }

  /** Whether the message was one to keep. */
  private boolean take() {
    switch (message.number()) {
      case 0 -> fileId();
      case 12 -> sport = new Kind(small(0), small(1), message.text(3));
      case 18 -> sessions.add(session());
      case 19 -> laps.add(lap());
      case 20 -> records.add(moment());
      case 21 -> event();
      case 34 -> offset = localTime();
      default -> {
        return false; // the profile has hundreds; a runner's load needs these seven
      }
    }
    return true;
  }

  private void fileId() {
    type = small(0);
    created = FitTime.of(message.value(4));
  }

  private FitPart.Session session() {
    return new FitPart.Session(
        FitTime.of(message.value(2)),
        FitTime.of(message.timestamp()),
        new Kind(small(5), small(6), message.text(110)),
        message.scaled(7, MILLISECONDS),
        message.scaled(8, MILLISECONDS),
        message.scaled(9, CENTIMETRES),
        small(16),
        message.scaled(22, 1),
        message.scaled(57, 1));
  }

  private FitPart.Lap lap() {
    return new FitPart.Lap(
        FitTime.of(message.value(2)),
        FitTime.of(message.timestamp()),
        new Kind(small(25), small(39), ""),
        message.scaled(8, MILLISECONDS),
        message.scaled(9, CENTIMETRES),
        small(15));
  }

  private FitPart.Moment moment() {
    double meters = message.scaled(5, CENTIMETRES);
    double speed = message.scaled(73, MILLIMETRES);
    if (Double.isNaN(speed)) speed = message.scaled(6, MILLIMETRES);
    if (compressedWay.read(message)) {
      if (Double.isNaN(meters)) meters = compressedWay.meters();
      if (Double.isNaN(speed)) speed = compressedWay.speed();
    }
    return new FitPart.Moment(
        FitTime.of(message.timestamp()), small(3), meters, speed, message.scaled(13, 1));
  }

  private void event() {
    if (message.value(0) != 0) return;
    switch (small(1)) {
      case 0 -> timers.add(new FitPart.Timer(FitTime.of(message.timestamp()), true));
      case 1, 4, 8, 9 -> timers.add(new FitPart.Timer(FitTime.of(message.timestamp()), false));
      default -> {} // markers within running time
    }
  }

  /** Zones lie on quarters of an hour; the two clocks may be a few seconds apart. */
  private OptionalInt localTime() {
    long utc = message.timestamp();
    long local = message.value(5);
    if (utc == FitMessage.UNKNOWN || local == FitMessage.UNKNOWN) return offset;
    long quarters = Math.round((local - utc) / 900.0);
    return Math.abs(quarters) <= 14 * 4 ? OptionalInt.of((int) quarters * 900) : offset;
  }

  private int small(int field) {
    long value = message.value(field);
    return value == FitMessage.UNKNOWN ? -1 : (int) value;
  }
}
