-- All districts, or all communes, of a subtree: found by their kind below a path.
CREATE INDEX "Placement_kind_path_idx" ON "Placement"("kind", "path");
