"""Dependency trees from arc scores.

Greedy choice of heads; where that is no tree with one root, the maximum spanning arborescence (Chu & Liu 1965,
Edmonds 1967) with exactly one child of the root, as Universal Dependencies demand. The runtime decodes likewise.
"""

import numpy as np

FORBIDDEN = -1e9
ROOT_CANDIDATES = 3


def decode(arcs: np.ndarray) -> np.ndarray:
    """arcs: [words + 1, words + 1], dependent by head, word 0 the root -> heads [words + 1]; heads[0] is -1."""
    scores = _log_softmax(arcs)
    np.fill_diagonal(scores, FORBIDDEN)
    heads = scores.argmax(1)
    heads[0] = -1
    if len(heads) == 1 or is_single_root_tree(heads):
        return heads
    best, best_score = heads, -np.inf
    for root in np.argsort(-scores[1:, 0])[:ROOT_CANDIDATES] + 1:
        constrained = scores.copy()
        constrained[1:, 0] = FORBIDDEN
        constrained[root, 0] = scores[root, 0]
        tree = spanning_arborescence(constrained)
        total = constrained[np.arange(1, len(tree)), tree[1:]].sum()
        if total > best_score:
            best, best_score = tree, total
    return best


def _log_softmax(x: np.ndarray) -> np.ndarray:
    shifted = x - x.max(1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(1, keepdims=True))


def is_single_root_tree(heads: np.ndarray) -> bool:
    if (heads[1:] == 0).sum() != 1:
        return False
    rooted = np.zeros(len(heads), bool)
    rooted[0] = True
    for start in range(1, len(heads)):
        path, node = [], start
        while not rooted[node]:
            if node in path:
                return False
            path.append(node)
            node = heads[node]
        rooted[path] = True
    return True


def _find_cycle(heads: np.ndarray) -> list[int]:
    done = np.zeros(len(heads), bool)
    done[0] = True
    for start in range(1, len(heads)):
        path, node = [], start
        while not done[node]:
            done[node] = True
            path.append(node)
            node = heads[node]
        if node in path:
            return path[path.index(node) :]
    return []


def spanning_arborescence(scores: np.ndarray) -> np.ndarray:
    """Best tree from root 0 over [dependent, head] scores: contract a cycle, solve the rest, then break the cycle."""
    count = len(scores)
    scores = scores.copy()
    np.fill_diagonal(scores, 2 * FORBIDDEN)
    heads = scores.argmax(1)
    heads[0] = -1
    cycle = np.array(_find_cycle(heads))
    if len(cycle) == 0:
        return heads
    rest = np.setdiff1d(np.arange(count), cycle)
    hub = len(rest)
    contracted = np.full((hub + 1, hub + 1), 2 * FORBIDDEN)
    contracted[:hub, :hub] = scores[np.ix_(rest, rest)]
    leaving = scores[np.ix_(rest, cycle)]
    contracted[:hub, hub] = leaving.max(1)
    entering = scores[np.ix_(cycle, rest)] - scores[cycle, heads[cycle]][:, None]
    contracted[hub, :hub] = entering.max(0)
    solved = spanning_arborescence(contracted)
    result = heads.copy()
    for index, node in enumerate(rest[1:], start=1):
        result[node] = cycle[leaving[index].argmax()] if solved[index] == hub else rest[solved[index]]
    entry = solved[hub]
    result[cycle[entering[:, entry].argmax()]] = rest[entry]
    return result
