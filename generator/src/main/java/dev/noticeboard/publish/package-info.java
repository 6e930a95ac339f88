/**
 * The site in its place: what publishing would change, and the targets that it can be published to.
 *
 * <p>First the plan as a value, then its execution. Start at {@link
 * dev.noticeboard.publish.PublishPlan}; {@link dev.noticeboard.publish.PublishTarget} is what each
 * target implements.
 */
@NullMarked
package dev.noticeboard.publish;

import org.jspecify.annotations.NullMarked;
