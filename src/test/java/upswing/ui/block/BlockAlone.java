package upswing.ui.block;

import java.util.concurrent.Executor;

/**
 * Works at once, but leaves out what is asked for while a block comes into sight: the report of
 * what holds it back, which takes ten times as long as the block.
 */
final class BlockAlone implements Executor {

  private boolean working;

  @Override
  public void execute(Runnable work) {
    if (working) return;
    working = true;
    try {
      work.run();
    } finally {
      working = false;
    }
  }
}
