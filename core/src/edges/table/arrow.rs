//! A table as a record batch of Apache Arrow.

use std::sync::Arc;

use arrow_array::builder::{ListBuilder, StringBuilder};
use arrow_array::{
    ArrayRef, BooleanArray, Date32Array, Float64Array, Int64Array, RecordBatch, RecordBatchOptions, StringArray,
    TimestampMicrosecondArray,
};
use arrow_schema::{Field, Schema};

use super::{Cells, Column, Table};
use crate::ground::error::{Code, FingerpostError, Result};

impl Table {
    /// The columns as Arrow arrays: `utf8`, `list<utf8>`, `int64`, `float64`, `bool`, `date32`, and `timestamp[us, UTC]`.
    ///
    /// # Errors
    /// [`Code::TimeOutOfRange`] where a moment does not fit in 64 bits of microseconds; none in practice.
    pub fn record_batch(&self) -> Result<RecordBatch> {
        let arrays: Vec<ArrayRef> = self.columns().iter().map(array).collect();
        let fields: Vec<Field> = self
            .columns()
            .iter()
            .zip(&arrays)
            .map(|(column, array)| Field::new(column.name(), array.data_type().clone(), true))
            .collect();
        let options = RecordBatchOptions::new().with_row_count(Some(self.rows()));
        RecordBatch::try_new_with_options(Arc::new(Schema::new(fields)), arrays, &options)
            .map_err(|_| FingerpostError::invalid(Code::TimeOutOfRange, "a column of the table does not fit"))
    }
}

fn array(column: &Column) -> ArrayRef {
    match column.cells() {
        Cells::Text(cells) => Arc::new(StringArray::from_iter(cells.iter().map(Option::as_deref))),
        Cells::Words(cells) => {
            let mut builder = ListBuilder::new(StringBuilder::new());
            for words in cells {
                for word in words {
                    builder.values().append_value(word);
                }
                builder.append(true);
            }
            Arc::new(builder.finish())
        }
        Cells::Whole(cells) => Arc::new(Int64Array::from(cells.clone())),
        Cells::Real(cells) => Arc::new(Float64Array::from(cells.clone())),
        Cells::Truth(cells) => Arc::new(BooleanArray::from(cells.clone())),
        Cells::Day(cells) => {
            let epoch = jiff::civil::Date::constant(1970, 1, 1);
            let days = |day: jiff::civil::Date| i32::try_from(epoch.duration_until(day).as_hours() / 24).ok();
            Arc::new(Date32Array::from_iter(cells.iter().map(|cell| cell.and_then(|day| days(day.jiff())))))
        }
        Cells::Moment(cells) => {
            let moments = cells.iter().map(|cell| cell.map(|moment| moment.jiff().as_microsecond()));
            Arc::new(TimestampMicrosecondArray::from_iter(moments).with_timezone("UTC"))
        }
    }
}
