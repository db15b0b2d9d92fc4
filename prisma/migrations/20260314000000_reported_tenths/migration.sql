-- Reports print shares to one decimal: they are kept as printed.
ALTER TABLE "Indicator" ALTER COLUMN "value" SET DATA TYPE DECIMAL(7,1), ALTER COLUMN "max" SET DATA TYPE DECIMAL(7,1);
