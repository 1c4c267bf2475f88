package upswing.store;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import upswing.training.HeartRateHistogram;
import upswing.training.Lap;
import upswing.training.MinuteMeans;

/**
 * Long rows of numbers as few bytes.
 *
 * <p>A histogram is its lowest heart rate and then its seconds, each as a number of 7 bits a byte,
 * low bits first, the high bit set when more follows. Minute means are floats of 4 bytes, high byte
 * first, NaN for an unknown minute. A lap is 20 bytes, high byte first: its timer in nanoseconds,
 * its metres as a double, NaN when unknown, and its heart rate, -1 when unknown.
 */
final class Packed {

  private static final int LAP = Long.BYTES + Double.BYTES + Integer.BYTES;

  static byte[] pack(HeartRateHistogram histogram) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(128);
    if (histogram.isEmpty()) return out.toByteArray();
    put(out, histogram.lowest());
    for (int seconds : histogram.toArray()) put(out, seconds);
    return out.toByteArray();
  }

  static HeartRateHistogram histogram(byte[] packed) {
    if (packed.length == 0) return HeartRateHistogram.NONE;
    int[] numbers = new int[packed.length];
    int count = 0;
    int shift = 0;
    for (byte b : packed) {
      numbers[count] |= (b & 0x7f) << shift;
      shift += 7;
      if (b >= 0) {
        count++;
        shift = 0;
      }
    }
    int[] seconds = new int[count - 1];
    System.arraycopy(numbers, 1, seconds, 0, seconds.length);
    return HeartRateHistogram.of(numbers[0], seconds);
  }

  static byte[] pack(MinuteMeans means) {
    float[] values = means.toArray();
    ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * values.length);
    bytes.asFloatBuffer().put(values);
    return bytes.array();
  }

  static MinuteMeans minutes(byte[] packed) {
    float[] values = new float[packed.length / Float.BYTES];
    ByteBuffer.wrap(packed).asFloatBuffer().get(values);
    return MinuteMeans.of(values);
  }

  static byte[] pack(List<Lap> laps) {
    ByteBuffer bytes = ByteBuffer.allocate(LAP * laps.size());
    for (Lap lap : laps) {
      bytes.putLong(lap.timer().toNanos());
      bytes.putDouble(lap.meters().orElse(Double.NaN));
      bytes.putInt(lap.averageHeartRate().orElse(-1));
    }
    return bytes.array();
  }

  static List<Lap> laps(byte[] packed) {
    ByteBuffer bytes = ByteBuffer.wrap(packed);
    List<Lap> laps = new ArrayList<>(packed.length / LAP);
    while (bytes.hasRemaining()) {
      Duration timer = Duration.ofNanos(bytes.getLong());
      double meters = bytes.getDouble();
      int heartRate = bytes.getInt();
      laps.add(
          new Lap(
              timer,
              Double.isNaN(meters) ? OptionalDouble.empty() : OptionalDouble.of(meters),
              heartRate < 0 ? OptionalInt.empty() : OptionalInt.of(heartRate)));
    }
    return laps;
  }

  private static void put(ByteArrayOutputStream out, int number) {
    int rest = number;
    while ((rest & ~0x7f) != 0) {
      out.write(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  private Packed() {}
}
