package upswing.store;

import static upswing.store.jooq.Tables.TRAINING_BLOCK;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import upswing.training.BlockId;
import upswing.training.TrainingBlock;

/** Training blocks, in the table training_block. */
final class BlockRows {

  static void write(DSLContext db, Map<BlockId, Optional<TrainingBlock>> touched) {
    Rows.replace(
        db,
        TRAINING_BLOCK,
        TRAINING_BLOCK.ID,
        touched.keySet().stream().map(BlockId::value).toList(),
        touched.values().stream().flatMap(Optional::stream).map(b -> row(db, b)).toList());
  }

  static Map<BlockId, TrainingBlock> read(DSLContext db) {
    Map<BlockId, TrainingBlock> blocks = new HashMap<>();
    for (Record row : db.selectFrom(TRAINING_BLOCK).fetch()) {
      BlockId id = new BlockId(row.get(TRAINING_BLOCK.ID));
      blocks.put(
          id,
          new TrainingBlock(
              id,
              row.get(TRAINING_BLOCK.NAME),
              Kept.settings(row.get(TRAINING_BLOCK.SETTINGS)),
              Kept.weeks(row.get(TRAINING_BLOCK.WEEKS))));
    }
    return blocks;
  }

  private static Record row(DSLContext db, TrainingBlock block) {
    Record row = db.newRecord(TRAINING_BLOCK);
    row.set(TRAINING_BLOCK.ID, block.id().value());
    row.set(TRAINING_BLOCK.NAME, block.name());
    row.set(TRAINING_BLOCK.SETTINGS, Json.write(block.settings()));
    row.set(TRAINING_BLOCK.WEEKS, Json.write(block.weeks()));
    return row;
  }

  private BlockRows() {}
}
