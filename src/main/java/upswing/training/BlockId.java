package upswing.training;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Names one training block for good: it stays the same when the training block is moved or changed.
 */
public record BlockId(UUID value) implements Comparable<BlockId> {

  /** The same words always give the same id, so that pure code needs no random numbers. */
  public static BlockId named(String words) {
    return new BlockId(UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)));
  }

  /** An id nobody has used before. */
  public static BlockId fresh() {
    return new BlockId(UUID.randomUUID());
  }

  @Override
  public int compareTo(BlockId other) {
    return value.compareTo(other.value);
  }
}
