package upswing.exchange.fit;

/**
 * What the messages of one local type look like from now on.
 *
 * @param message the message's number in the FIT profile
 * @param fields four numbers a field: its number in the profile, base type, size, and offset
 * @param size bytes of a whole message, developer fields included
 */
record Definition(int message, boolean bigEndian, Layout fields, int size) {

  /** The fields in their order. */
  static final class Layout {
    private final byte[] numbers;
    private final BaseType[] types;
    private final short[] sizes;
    private final int[] offsets;

    Layout(int count) {
      numbers = new byte[count];
      types = new BaseType[count];
      sizes = new short[count];
      offsets = new int[count];
    }

    void set(int index, int number, BaseType type, int size, int offset) {
      numbers[index] = (byte) number;
      types[index] = type;
      sizes[index] = (short) size;
      offsets[index] = offset;
    }

    /** Where a field stands in this layout, or -1. */
    int find(int number) {
      for (int i = 0; i < numbers.length; i++) if (numbers[i] == (byte) number) return i;
      return -1;
    }

    BaseType type(int index) {
      return types[index];
    }

    int size(int index) {
      return sizes[index];
    }

    int offset(int index) {
      return offsets[index];
    }
  }
}
