package upswing.store;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import upswing.training.HeartRateHistogram;
import upswing.training.MinuteMeans;

/**
 * Long rows of numbers as few bytes.
 *
 * <p>A histogram is its lowest heart rate and then its seconds, each as a number of 7 bits a byte,
 * low bits first, the high bit set when more follows. Minute means are floats of 4 bytes, high byte
 * first, NaN for an unknown minute.
 */
final class Packed {

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
