package dev.noticeboard.git;

import dev.noticeboard.model.NearestName;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.jspecify.annotations.Nullable;

/**
 * The newest commit that a revision and HEAD have in common.
 *
 * @param repository the repository
 */
record MergeBase(Repository repository) {

    /**
     * That commit.
     *
     * @throws GitException where there is none, or what is missing in a shallow clone could change
     *     the answer
     */
    ObjectId with(String revision) throws IOException {
        ObjectId head = head();
        ObjectId other = commit(revision);
        if (head == null) {
            throw new GitException(
                    "nothing is committed on the current branch, so that it has nothing in common"
                            + " with '"
                            + revision
                            + "'; commit first");
        }
        Optional<ObjectId> base = found(head, other);
        if (base.isPresent() && isCertain(base.get(), head, other)) {
            return base.get();
        } else if (isShallow()) {
            throw new GitException(
                    "this clone is shallow, and the history that tells where HEAD left '"
                            + revision
                            + "' is not in it; "
                            + fetch());
        }
        throw new GitException(
                "HEAD and '"
                        + revision
                        + "' have no commit in common, so that nothing tells what"
                        + " is proposed; name the branch that HEAD comes from");
    }

    /** The commit that is worked on, or null where nothing is committed yet. */
    private @Nullable ObjectId head() throws IOException {
        Ref ref = repository.exactRef(Constants.HEAD);
        if (ref == null) {
            throw new GitException(
                    repository.getDirectory().toPath().resolve(Constants.HEAD)
                            + " names no branch and no commit; give review a clone");
        }
        ObjectId head = ref.getObjectId();
        if (head != null) {
            // Where a pack is damaged, JGit says of a revision only that there is none.
            try (RevWalk walk = new RevWalk(repository)) {
                walk.parseCommit(head);
            }
        }
        return head;
    }

    private ObjectId commit(String revision) throws IOException {
        if (revision.isBlank()) {
            throw new GitException("the revision is empty; name a branch, such as origin/main");
        }
        try (RevWalk walk = new RevWalk(repository)) {
            ObjectId found = repository.resolve(revision);
            if (found == null) {
                throw new GitException(unknown(revision));
            }
            return walk.parseCommit(found).copy();
        } catch (MissingObjectException e) {
            throw new GitException(unknown(revision), e);
        } catch (IncorrectObjectTypeException e) {
            throw new GitException(
                    "'" + revision + "' is no commit; name a branch, a tag or a commit", e);
        } catch (AmbiguousObjectException e) {
            throw new GitException(
                    "several commits begin with '" + revision + "'; write more of its name", e);
        } catch (IllegalArgumentException e) {
            // RevisionSyntaxException is one.
            throw new GitException(
                    "'" + revision + "' names no single commit; name a branch, such as origin/main",
                    e);
        }
    }

    private String unknown(String revision) throws IOException {
        String what = "there is no revision '" + revision + "' in this clone; ";
        List<String> names =
                repository.getRefDatabase().getRefs().stream()
                        .map(Ref::getName)
                        .filter(name -> name.startsWith(Constants.R_REFS))
                        .map(Repository::shortenRefName)
                        .filter(name -> !name.startsWith(Constants.R_REFS))
                        .toList();
        Optional<String> meant =
                names.stream()
                        .filter(name -> name.endsWith("/" + revision))
                        .findFirst()
                        .or(() -> NearestName.of(revision, names));
        if (meant.isPresent()) {
            return what + "did you mean '" + meant.get() + "'?";
        }
        return what + (isShallow() ? "it is shallow, so " + fetch() : "fetch it first");
    }

    private Optional<ObjectId> found(ObjectId head, ObjectId other) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            walk.setRevFilter(RevFilter.MERGE_BASE);
            walk.markStart(walk.parseCommit(head));
            walk.markStart(walk.parseCommit(other));
            return Optional.ofNullable(walk.next()).map(RevCommit::copy);
        }
    }

    // What a shallow clone leaves out lies behind the commits at its edge. A newer common commit
    // can
    // hide there only if the edge is reached without passing the one that was found.
    private boolean isCertain(ObjectId base, ObjectId head, ObjectId other) throws IOException {
        Set<ObjectId> edge = repository.getObjectDatabase().getShallowCommits();
        if (edge.isEmpty() || base.equals(head) || base.equals(other)) {
            return true;
        }
        try (RevWalk walk = new RevWalk(repository)) {
            walk.markStart(walk.parseCommit(head));
            walk.markStart(walk.parseCommit(other));
            walk.markUninteresting(walk.parseCommit(base));
            for (RevCommit commit : walk) {
                if (edge.contains(commit)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isShallow() throws IOException {
        return !repository.getObjectDatabase().getShallowCommits().isEmpty();
    }

    // All branches, because a shallow clone follows a single one unless it was told otherwise.
    private String fetch() {
        Set<String> remotes = repository.getConfig().getSubsections("remote");
        String remote =
                remotes.contains(Constants.DEFAULT_REMOTE_NAME)
                        ? Constants.DEFAULT_REMOTE_NAME
                        : remotes.stream().sorted().findFirst().orElse("REMOTE");
        return "run: git fetch --unshallow %s '+refs/heads/*:refs/remotes/%s/*' (in GitHub Actions, give actions/checkout fetch-depth: 0)"
                .formatted(remote, remote);
    }
}
